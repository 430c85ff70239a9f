//! `cargo xtask dist`: the archive that people download, with its SHA-256 beside it.
//!
//! It must never pack anything that is not in the project or built from it.

use std::{env, fs, path::Path};

use anyhow::{Context, Result};

use crate::program::{Program, root, target_folder};
use crate::sbom;

/// What goes beside the program.
const PAPERS: &[&str] =
    &["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "data/LICENSE", "data/NOTICE"];

/// What the program is built of, as CycloneDX names such a file.
const SBOM: &str = "adieu.cdx.json";

/// Builds, packs and digests.
pub fn run() -> Result<()> {
    Program::cargo().args(["build", "--profile", "dist", "--bin", "adieu"]).run()?;
    let name =
        format!("adieu-{}-{}-{}", env!("CARGO_PKG_VERSION"), env::consts::ARCH, env::consts::OS);
    let target = target_folder()?;
    let folder = target.join("package").join(&name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
    copy(&target.join("dist/adieu"), &folder.join("adieu"))?;
    for paper in PAPERS {
        copy(&root().join(paper), &folder.join(paper.replace('/', "-")))?;
    }
    fs::write(folder.join(SBOM), sbom::of_program()?).context("write the list of parts")?;
    shell_papers(&folder)?;
    let parent = folder.parent().expect("the folder was joined to another");
    let archive = format!("{name}.tar.gz");
    pack(parent, &name, &archive)?;
    println!("{}", parent.join(archive).display());
    Ok(())
}

/// Writes the manual pages and the completions of the shells, by the program itself.
fn shell_papers(folder: &Path) -> Result<()> {
    let adieu = folder.join("adieu");
    let program = || Program::new(&adieu.to_string_lossy());
    program().args(["man", "--out"]).path(&folder.join("man")).run()?;
    // The list by which the program knows its own files again is of no use to whoever unpacks them.
    let list = folder.join("man/.adieu-files");
    fs::remove_file(&list).with_context(|| format!("remove {}", list.display()))?;
    for shell in ["bash", "fish", "zsh"] {
        let said = program().args(["completions", shell]).output()?;
        let file = folder.join(format!("adieu.{shell}"));
        fs::write(&file, said).with_context(|| format!("write {}", file.display()))?;
    }
    Ok(())
}

/// Packs with fixed order, owners and times, so that the same program gives the same archive.
fn pack(parent: &Path, name: &str, archive: &str) -> Result<()> {
    let fixed = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0"];
    Program::new("tar")
        .args(["--create", "--use-compress-program=gzip -9n", "--file"])
        .path(&parent.join(archive))
        .args(fixed)
        .args(["--directory"])
        .path(parent)
        .args([name])
        .run()?;
    let digest =
        Program::new("sha256sum").args(["--binary"]).path(&parent.join(archive)).output()?;
    let digest = digest.split_whitespace().next().context("sha256sum printed nothing")?;
    let sums = parent.join(format!("{archive}.sha256"));
    fs::write(&sums, format!("{digest} *{archive}\n"))
        .with_context(|| format!("write {}", sums.display()))?;
    println!("{digest}");
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("copy {}", from.display()))?;
    Ok(())
}
