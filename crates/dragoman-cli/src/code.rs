//! `dragoman code`.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use dragoman::Interpreter;
use dragoman_plover::{CodedDocument, Diagnostic, Severity};

use crate::args::CodeArgs;
use crate::failure::Failure;
use crate::input::{self, Input};
use crate::output::Output;

/// Codes everything the command line names. Whether all went well comes back.
pub(crate) fn run(args: &CodeArgs) -> io::Result<bool> {
    let Some(interpreter) = crate::own::interpreter(&args.own) else { return Ok(false) };
    let mut output = Output::new(args);
    let mut well = true;
    input::read(&args.input, &mut |item| match item.and_then(|input| code(&interpreter, input)) {
        Ok(document) => output.document(&document),
        Err(failure) => {
            well = false;
            output.failure(&failure)
        }
    })?;
    Ok(well)
}

fn code(interpreter: &Interpreter, input: Input) -> Result<CodedDocument, Failure> {
    let Input { raw, place, remarks } = input;
    let id = raw.id.clone();
    // A fault in the program costs one document, not the batch; where it lies has been told by then.
    let coded = catch_unwind(AssertUnwindSafe(|| interpreter.code(&raw))).map_err(|_| {
        let hint = "this is a fault of Dragoman's: please report it with the document and the lines above";
        Failure::new(id.as_str(), format!("{place}: an internal error ended the coding"), hint)
    })?;
    let mut document = coded.map_err(|error| Failure::new(id.as_str(), format!("{place}: {error}"), error.hint()))?;
    let remarks = remarks.into_iter();
    document.diagnostics.extend(remarks.map(|remark| Diagnostic {
        severity: Severity::Warning,
        message: remark.into(),
        span: None,
    }));
    Ok(document)
}
