//! Where documents are: files, directories, standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use dragoman::MOST_BYTES;
use walkdir::WalkDir;

use crate::args::InputFormat;
use crate::failure::Failure;

/// A file, or standard input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Stdin,
    File(PathBuf),
}

/// The endings of compressed files.
const PACKED: [&str; 2] = ["gz", "zst"];

/// The places that a command line names, in its order; directories by the names of their files.
pub(super) fn places(paths: &[PathBuf], recursive: bool) -> Vec<Result<Place, Failure>> {
    if paths.is_empty() {
        return vec![Ok(Place::Stdin)];
    }
    let mut places = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            places.push(Ok(Place::Stdin));
        } else if !path.is_dir() {
            places.push(Ok(Place::File(path.clone())));
        } else if recursive {
            within(path, &mut places);
        } else {
            let message = format!("{} is a directory", path.display());
            places.push(Err(Failure::new(stem(path), message, "add -r to read the files in it")));
        }
    }
    places
}

/// The files in a directory that have the name of a document.
fn within(directory: &Path, places: &mut Vec<Result<Place, Failure>>) {
    let before = places.len();
    for entry in WalkDir::new(directory).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let place = Place::File(entry.into_path());
                if place.format().is_some() {
                    places.push(Ok(place));
                }
            }
            Err(error) => {
                let path = error.path().unwrap_or(directory).to_owned();
                let error = error.into_io_error().unwrap_or_else(|| io::Error::other("the directory contains itself"));
                places.push(Err(Place::File(path).unreadable(&error)));
            }
        }
    }
    if places.len() == before {
        let message = format!("{} holds no document", directory.display());
        let hint = "documents end in .txt, .html, .htm, .jsonl or .ndjson, or in one of these and .gz or .zst";
        places.push(Err(Failure::new(stem(directory), message, hint)));
    }
}

/// The name of a file without its endings.
fn stem(path: &Path) -> String {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let packed = ending.is_some_and(|ending| PACKED.iter().any(|packed| ending.eq_ignore_ascii_case(packed)));
    let name = path.file_stem().map(Path::new);
    let stem = if packed { name.and_then(Path::file_stem) } else { name.map(Path::as_os_str) };
    stem.map_or_else(|| path.display().to_string(), |stem| stem.to_string_lossy().into_owned())
}

impl Place {
    /// The id of the one document that stands there.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Stdin => "stdin".to_owned(),
            Self::File(path) => stem(path),
        }
    }

    /// How a message names it.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stdin => "standard input".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// What the name says that it holds.
    pub(super) fn format(&self) -> Option<InputFormat> {
        let Self::File(path) = self else { return None };
        let lower = path.file_name()?.to_string_lossy().to_lowercase();
        let name = PACKED.iter().find_map(|packed| lower.strip_suffix(packed)?.strip_suffix('.')).unwrap_or(&lower);
        match name.rsplit_once('.')?.1 {
            "txt" => Some(InputFormat::Text),
            "html" | "htm" => Some(InputFormat::Html),
            "jsonl" | "ndjson" => Some(InputFormat::Jsonl),
            _ => None,
        }
    }

    pub(super) fn open(&self) -> io::Result<Box<dyn Read>> {
        Ok(match self {
            Self::Stdin => Box::new(io::stdin()),
            Self::File(path) => Box::new(File::open(path)?),
        })
    }

    /// That it cannot be read, and why.
    pub(super) fn unreadable(&self, error: &io::Error) -> Failure {
        let hint = match error.kind() {
            io::ErrorKind::NotFound => "check the path, and put names with spaces in quotation marks",
            io::ErrorKind::PermissionDenied => "check who may read it",
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => {
                "the compressed data is damaged or cut off: make the file again"
            }
            _ => "check that it can be read, for example with `cat`",
        };
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file".to_owned(),
            _ => error.to_string(),
        };
        Failure::new(self.id(), format!("{} cannot be read ({reason})", self.name()), hint)
    }

    /// That its document is longer than documents may be.
    pub(super) fn too_long(&self) -> Failure {
        let message = format!("{} is longer than {} MB", self.name(), MOST_BYTES / 1_000_000);
        Failure::new(self.id(), message, TOO_LONG_HINT)
    }
}

/// What to do about a document that is too long.
pub(super) const TOO_LONG_HINT: &str =
    "split it into its articles: one file each, or one line each of a .jsonl file, which may be as long as it likes";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_id_and_format() {
        let file = |name: &str| Place::File(PathBuf::from(name));
        for (name, id, format) in [
            ("a/știre.txt", "știre", Some(InputFormat::Text)),
            ("b.2.HTM", "b.2", Some(InputFormat::Html)),
            ("c.ndjson.GZ", "c", Some(InputFormat::Jsonl)),
            ("d.txt.zst", "d", Some(InputFormat::Text)),
            ("e.gz", "e", None),
            ("f.pdf", "f", None),
            ("txt", "txt", None),
        ] {
            assert_eq!((file(name).id().as_str(), file(name).format()), (id, format), "{name}");
        }
    }
}
