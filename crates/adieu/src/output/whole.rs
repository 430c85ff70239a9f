//! Writing a file so that nobody meets half of it, nor misses it while a new version takes its place.
//!
//! It must never remove what stands there before the new version is whole.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file beside its place and moves it there in one stroke; an older version stays until then.
///
/// The disk is not waited for: what must last stands in the journal, and these files can be made again.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if holds_already(path, bytes) {
        return Ok(());
    }
    write_whole_by(path, |file| file.write_all(bytes))
}

/// Says whether a file of ours holds these very bytes: replacing it would only make the person wait for the disk.
fn holds_already(path: &Path, bytes: &[u8]) -> bool {
    let is_ours = |metadata: fs::Metadata| {
        #[cfg(unix)]
        let private =
            std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777 == 0o600;
        #[cfg(not(unix))]
        let private = true;
        metadata.is_file() && private && metadata.len() == bytes.len() as u64
    };
    fs::symlink_metadata(path).is_ok_and(is_ours) && fs::read(path).is_ok_and(|old| old == bytes)
}

fn write_whole_by(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    write(file.as_file_mut())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.as_file().set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    file.persist(path).map(|_| ()).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
        fs::read_dir(folder).unwrap().map(|entry| name(entry.unwrap())).collect()
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_holds_the_same_is_left_and_one_that_others_can_read_is_not() {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notice.txt");
        let inode = || fs::metadata(&path).unwrap().ino();
        write_whole(&path, b"same").unwrap();
        let before = inode();
        write_whole(&path, b"same").unwrap();
        assert_eq!(inode(), before);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write_whole(&path, b"same").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        write_whole(&path, b"else").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"else");
    }

    #[test]
    fn an_interrupted_write_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notice.txt");
        write_whole(&path, b"old").unwrap();
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        let interrupted = write_whole_by(&path, |file| {
            file.write_all(b"half of the n")?;
            Err(full())
        });
        assert_eq!(interrupted.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["notice.txt"], "no remains");
        write_whole(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn a_reader_never_misses_a_file_that_is_being_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("index.html");
        let versions = [vec![b'a'; 5_000], vec![b'b'; 50_000]];
        write_whole(&path, &versions[0]).unwrap();
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let reader = scope.spawn(|| {
                let mut read = 0;
                while !done.load(Ordering::Relaxed) {
                    let found = fs::read(&path).expect("one version or the other is there");
                    assert!(versions.contains(&found), "half a file of {} bytes", found.len());
                    read += 1;
                }
                read
            });
            for round in 0..400 {
                write_whole(&path, &versions[round % 2]).unwrap();
            }
            done.store(true, Ordering::Relaxed);
            assert!(reader.join().unwrap() > 0);
        });
    }
}
