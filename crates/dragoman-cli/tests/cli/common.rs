//! Running the program, as a user does.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use serde_json::Value;
use tempfile::TempDir;

/// What a run came to.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// The objects of the output, one a line. The test fails where a line is none, or where there is no line at all.
    #[track_caller]
    pub(crate) fn objects(&self) -> Vec<Value> {
        let parse = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}\n{}", self.err));
        let objects: Vec<Value> = self.out.lines().map(parse).collect();
        assert!(!objects.is_empty(), "no output\n{}", self.err);
        objects
    }

    /// The one object of the output, which must be an error: its id, message and hint.
    #[track_caller]
    pub(crate) fn failure(&self) -> (String, String, String) {
        let objects = self.objects();
        assert_eq!(objects.len(), 1, "{}", self.out);
        failure(&objects[0])
    }
}

/// The id, message and hint of an error object.
#[track_caller]
pub(crate) fn failure(object: &Value) -> (String, String, String) {
    let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("no error object: {object}")).to_owned();
    let keys: Vec<&String> = object.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["id", "error"], "{object}");
    (text(&object["id"]), text(&object["error"]["message"]), text(&object["error"]["hint"]))
}

/// The ids of the output, and which of them failed.
#[track_caller]
pub(crate) fn ids(run: &Run) -> Vec<(String, bool)> {
    let id = |object: &Value| (object["id"].as_str().expect("an id").to_owned(), object.get("error").is_some());
    run.objects().iter().map(id).collect()
}

/// The program, in an environment without colours of its own.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dragoman"));
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

/// Runs the program with nothing on standard input.
#[track_caller]
pub(crate) fn dragoman(arguments: &[&str]) -> Run {
    with_input(arguments, Vec::new())
}

/// Runs the program with something on standard input.
#[track_caller]
pub(crate) fn with_input(arguments: &[&str], input: impl Into<Vec<u8>>) -> Run {
    run(program().args(arguments), input.into())
}

/// Runs a command with something on standard input, which it need not read to the end.
#[track_caller]
pub(crate) fn run(command: &mut Command, input: Vec<u8>) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = thread::spawn(move || {
        // The program may have seen enough before the end.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// Runs the program until it tells `line` on standard error, and kills it then. Whether it came to that.
#[track_caller]
pub(crate) fn killed_at(arguments: &[&str], line: &str) -> bool {
    let mut command = program();
    let command = command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
    let seen = lines.map_while(Result::ok).any(|told| told.contains(line));
    child.kill().expect("it can be ended");
    child.wait().expect("it ends");
    seen
}

/// A directory of files for one test.
#[derive(Debug)]
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("a temporary directory"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file and gives its path.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path: PathBuf = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(&path, bytes).expect("a file");
        path.to_str().expect("UTF-8").to_owned()
    }
}
