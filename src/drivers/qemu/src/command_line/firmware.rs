//! The firmware: which image, and where its variables are stored.
use std::path::{Path, PathBuf};

use virgo_model::Domain;
use virgo_model::domain::{Firmware, Loader, LoaderType, Nvram};
use virgo_operations::{Error, Result};

use super::arguments::{Arguments, Properties, unsupported};
use super::{FileCopy, Folders, kept};

/// UEFI images and the templates of their variables, the best first: for an architecture, with or
/// without keys for secure boot.
const IMAGES: [(&str, bool, &str, &str); 10] = [
    ("x86_64", false, "/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd"),
    ("x86_64", false, "/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"),
    ("x86_64", false, "/usr/share/edk2/ovmf/OVMF_CODE.fd", "/usr/share/edk2/ovmf/OVMF_VARS.fd"),
    ("x86_64", false, "/usr/share/edk2/x64/OVMF_CODE.4m.fd", "/usr/share/edk2/x64/OVMF_VARS.4m.fd"),
    ("x86_64", false, "/usr/share/qemu/edk2-x86_64-code.fd", "/usr/share/qemu/edk2-i386-vars.fd"),
    ("x86_64", true, "/usr/share/OVMF/OVMF_CODE_4M.ms.fd", "/usr/share/OVMF/OVMF_VARS_4M.ms.fd"),
    ("x86_64", true, "/usr/share/OVMF/OVMF_CODE.ms.fd", "/usr/share/OVMF/OVMF_VARS.ms.fd"),
    (
        "x86_64",
        true,
        "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
        "/usr/share/edk2/ovmf/OVMF_VARS.secboot.fd",
    ),
    ("aarch64", false, "/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd"),
    (
        "aarch64",
        false,
        "/usr/share/edk2/aarch64/QEMU_EFI-pflash.raw",
        "/usr/share/edk2/aarch64/vars-template-pflash.raw",
    ),
];

/// A UEFI image that is installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Image {
    /// The image's path.
    pub code: PathBuf,
    /// The path of the template of its variables.
    pub variables: PathBuf,
    /// Whether it boots only what is signed.
    pub is_secure: bool,
}

/// Lists the images that are installed for guests of an architecture, the best first. It looks at files.
pub(crate) fn installed(arch: &str) -> Vec<Image> {
    let here = IMAGES.iter().filter(|image| image.0 == arch);
    let images = here.map(|(_, is_secure, code, variables)| Image {
        code: PathBuf::from(code),
        variables: PathBuf::from(variables),
        is_secure: *is_secure,
    });
    images.filter(|image| image.code.exists() && image.variables.exists()).collect()
}

/// Tells whether the domain asks for an image that boots only what is signed.
fn wants_secure(domain: &Domain) -> bool {
    let features = kept::child(&domain.os.kept, "firmware");
    let mut features = features.into_iter().flat_map(|firmware| firmware.elements());
    let asks = features.any(|feature| {
        feature.attribute("name") == Some("secure-boot") && feature.attribute("enabled") == Some("yes")
    });
    asks || domain.os.loader.as_ref().is_some_and(|loader| loader.secure == Some(true))
}

/// Chooses the image where the domain leaves it to the driver, and a file for its variables.
pub(super) fn fill(domain: &mut Domain, folders: &Folders, images: &[Image]) -> Result<()> {
    let is_secure = wants_secure(domain);
    let arch = domain.os.kind.as_ref().and_then(|kind| kind.arch.clone()).unwrap_or_default();
    let name = domain.name.clone();
    let os = &mut domain.os;
    let has_loader = os.loader.as_ref().is_some_and(|loader| loader.path.is_some());
    if os.firmware == Some(Firmware::Efi) && !has_loader {
        let image = images.iter().find(|image| image.is_secure == is_secure).ok_or_else(|| {
            let kind = if is_secure { "UEFI firmware with secure boot" } else { "UEFI firmware" };
            let package = if arch == "aarch64" { "qemu-efi-aarch64" } else { "ovmf" };
            unsupported(
                os.kept.position.line,
                format!("no {kind} for {arch} guests is installed; it comes with packages such as {package}"),
            )
        })?;
        let loader = os.loader.get_or_insert_with(Loader::default);
        loader.readonly = Some(true);
        loader.kind = Some(LoaderType::Pflash);
        loader.secure = is_secure.then_some(true);
        loader.path = Some(image.code.display().to_string());
        let nvram = os.nvram.get_or_insert_with(Nvram::default);
        nvram.template.get_or_insert_with(|| image.variables.display().to_string());
    }
    let is_pflash = os.loader.as_ref().is_some_and(|loader| loader.kind == Some(LoaderType::Pflash));
    if is_pflash {
        let code = os.loader.as_ref().and_then(|loader| loader.path.clone()).unwrap_or_default();
        let template = images.iter().find(|image| image.code == Path::new(&code));
        let is_stateless = os
            .loader
            .as_ref()
            .is_some_and(|loader| kept::attribute(&loader.kept, "stateless") == Some("yes"));
        if !is_stateless && (template.is_some() || os.nvram.is_some()) {
            let nvram = os.nvram.get_or_insert_with(Nvram::default);
            nvram
                .path
                .get_or_insert_with(|| folders.nvram.join(format!("{name}_VARS.fd")).display().to_string());
            if nvram.template.is_none() {
                nvram.template = template.map(|image| image.variables.display().to_string());
            }
        }
    }
    Ok(())
}

/// Refuses an image that is missing.
pub(super) fn check_files(domain: &Domain) -> Result<()> {
    let missing = |what: &str, path: &str| {
        let error = virgo_sys::files::open_named(path, false).err()?;
        Some(Error::system(format_args!("cannot open the {what} '{path}'"), &error))
    };
    let os = &domain.os;
    let loader = os.loader.as_ref().and_then(|loader| loader.path.as_ref());
    let files = [
        ("firmware", loader),
        ("kernel", os.kernel.as_ref()),
        ("initrd", os.initrd.as_ref()),
        ("device tree", os.dtb.as_ref()),
    ];
    let error = files.into_iter().find_map(|(what, path)| missing(what, path?));
    if let Some(error) = error {
        return Err(error);
    }
    let Some(nvram) = &os.nvram else { return Ok(()) };
    match (&nvram.path, &nvram.template) {
        (Some(path), None) => missing("store of firmware variables", path).map_or(Ok(()), Err),
        (Some(path), Some(template)) if !Path::new(path).exists() => {
            missing("template of firmware variables", template).map_or(Ok(()), Err)
        }
        _ => Ok(()),
    }
}

/// Lists the stores of variables that are to be made from their template.
pub(super) fn copies(domain: &Domain) -> Vec<FileCopy> {
    let store = domain.os.nvram.as_ref().and_then(|nvram| {
        Some(FileCopy { from: nvram.template.as_ref()?.into(), to: nvram.path.as_ref()?.into() })
    });
    store.into_iter().collect()
}

/// Tells whether the image protects its variables with the system management mode.
pub(super) fn needs_smm(domain: &Domain) -> bool {
    domain.os.loader.as_ref().is_some_and(|loader| loader.secure == Some(true))
}

fn flash(domain: &Domain) -> Vec<(&'static str, &str, bool)> {
    let os = &domain.os;
    let Some(loader) = os.loader.as_ref().filter(|loader| loader.kind == Some(LoaderType::Pflash)) else {
        return Vec::new();
    };
    let code = loader.path.as_deref().map(|path| ("pflash0", path, loader.readonly != Some(false)));
    let variables = os.nvram.as_ref().and_then(|nvram| nvram.path.as_deref());
    code.into_iter().chain(variables.map(|path| ("pflash1", path, false))).collect()
}

/// Returns the machine's properties that name the firmware.
pub(super) fn machine_properties(domain: &Domain) -> String {
    flash(domain).iter().map(|(name, ..)| format!(",{name}={name}-format")).collect()
}

/// Adds the firmware.
pub(super) fn build(domain: &Domain, arguments: &mut Arguments) {
    for (name, path, is_readonly) in flash(domain) {
        let storage = format!("{name}-storage");
        arguments.json(
            "blockdev",
            &Properties::default()
                .with("driver", "file")
                .with("filename", path)
                .with("node-name", storage.as_str())
                .with("auto-read-only", true)
                .with("discard", "unmap"),
        );
        arguments.json(
            "blockdev",
            &Properties::default()
                .with("driver", "raw")
                .with("file", storage)
                .with("node-name", format!("{name}-format"))
                .with("read-only", is_readonly),
        );
    }
    if needs_smm(domain) {
        arguments.option("global", "driver=cfi.pflash01,property=secure,value=on");
    }
    let loader = domain.os.loader.as_ref().filter(|loader| loader.kind != Some(LoaderType::Pflash));
    if let Some(path) = loader.and_then(|loader| loader.path.as_ref()) {
        arguments.option("bios", path.clone());
    }
}
