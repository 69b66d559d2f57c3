//! Test CAs and certificates, made by openssl in a temporary directory.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Returns what is missing on this machine to make certificates.
pub fn missing() -> Option<&'static str> {
    let found = Command::new("openssl").arg("version").stdout(Stdio::null()).status();
    found.is_err().then_some("there is no openssl")
}

/// Validity period: not before, not after, in openssl's format.
pub type Span = (&'static str, &'static str);

/// Validity period that covers any run of the tests.
pub const TODAY: Span = ("20200101000000Z", "20991231000000Z");

/// Key type that is generated fast, as options of openssl.
const SMALL: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];

/// Most common key type.
pub const RSA: &[&str] = &["-newkey", "rsa:2048"];

/// CAs and certificates in a temporary directory.
pub struct Pki {
    folder: tempfile::TempDir,
}

/// Contents of a certificate.
#[derive(Clone, Copy)]
pub struct Leaf {
    /// Name of the signing CA.
    pub authority: &'static str,
    /// Validity period.
    pub span: Span,
    /// Key type, as options of openssl.
    pub key: &'static [&'static str],
    /// `subjectAltName` in openssl's format.
    pub hosts: &'static str,
    /// Further extensions in openssl's format.
    pub extensions: &'static str,
}

impl Leaf {
    /// Valid server certificate for this machine.
    pub const SERVER: Self = Self {
        authority: "ca",
        span: TODAY,
        key: SMALL,
        hosts: "DNS:localhost,IP:127.0.0.1",
        extensions: "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n\
                     extendedKeyUsage=critical,serverAuth\n",
    };
    /// Valid client certificate.
    pub const CLIENT: Self = Self {
        hosts: "DNS:client",
        extensions: "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n\
                     extendedKeyUsage=critical,clientAuth\n",
        ..Self::SERVER
    };
}

impl Default for Pki {
    fn default() -> Self {
        Self::new()
    }
}

impl Pki {
    /// Makes a CA "ca", a server certificate "server" and a client certificate "client".
    pub fn new() -> Self {
        let pki = Self { folder: tempfile::Builder::new().prefix("virgo-pki-").tempdir().unwrap() };
        pki.authority("ca", TODAY);
        pki.leaf("server", Leaf::SERVER);
        pki.leaf("client", Leaf::CLIENT);
        pki
    }

    /// Returns the path of a certificate.
    pub fn certificate(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}.crt"))
    }

    /// Returns the path of its key.
    pub fn key(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}.key"))
    }

    /// Makes a CA.
    pub fn authority(&self, name: &'static str, span: Span) {
        let own = self.folder.path().join(name);
        std::fs::create_dir(&own).unwrap();
        std::fs::write(own.join("index"), "").unwrap();
        std::fs::write(own.join("serial"), "10").unwrap();
        let conf = format!(
            "[ca]\ndefault_ca=it\n[it]\ndatabase={own}/index\nserial={own}/serial\nnew_certs_dir={own}\n\
             certificate={crt}\nprivate_key={key}\ndefault_md=sha256\npolicy=any\nunique_subject=no\n\
             [any]\ncommonName=supplied\n[second]\nauthorityKeyIdentifier=keyid\n[req]\ndistinguished_name=dn\n[dn]\n",
            own = own.display(),
            crt = self.certificate(name).display(),
            key = self.key(name).display(),
        );
        std::fs::write(own.join("conf"), conf).unwrap();
        let extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n";
        let leaf = Leaf { authority: name, span, key: SMALL, hosts: "", extensions };
        self.sign(name, &leaf, &["-selfsign"], extensions);
    }

    /// Makes a certificate that is not a CA's.
    pub fn leaf(&self, name: &str, leaf: Leaf) {
        let extensions = format!("{}subjectAltName={}\n", leaf.extensions, leaf.hosts);
        self.sign(name, &leaf, &[], &extensions);
    }

    fn sign(&self, name: &str, leaf: &Leaf, options: &[&str], extensions: &str) {
        let own = self.folder.path().join(leaf.authority);
        let (request, extension_file) = (own.join("request"), own.join("extensions"));
        std::fs::write(&extension_file, extensions).unwrap();
        let conf = own.join("conf");
        let of = |path: &Path| path.to_str().unwrap().to_owned();
        let subject = format!("/CN={name}");
        let (conf, key, request) = (of(&conf), of(&self.key(name)), of(&request));
        let mut make = vec!["req", "-new", "-config", &conf, "-nodes", "-subj", &subject];
        make.extend(["-keyout", &key, "-out", &request]);
        make.extend(leaf.key);
        openssl(&make);
        let (extension_file, crt) = (of(&extension_file), of(&self.certificate(name)));
        let mut sign = vec![
            "ca",
            "-batch",
            "-notext",
            "-config",
            &conf,
            "-in",
            &request,
            "-out",
            &crt,
            "-startdate",
            leaf.span.0,
            "-enddate",
            leaf.span.1,
            "-extfile",
            &extension_file,
        ];
        sign.extend(options);
        openssl(&sign);
    }

    /// Makes a directory for `pkipath`, with a CA and optionally a client certificate.
    pub fn folder(&self, name: &str, authority: &str, identity: Option<&str>) -> PathBuf {
        let folder = self.folder.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        std::fs::copy(self.certificate(authority), folder.join("cacert.pem")).unwrap();
        if let Some(identity) = identity {
            std::fs::copy(self.certificate(identity), folder.join("clientcert.pem")).unwrap();
            std::fs::copy(self.key(identity), folder.join("clientkey.pem")).unwrap();
        }
        folder
    }

    /// Revokes a certificate and writes the CRL, with its next update, in version 1 or 2.
    pub fn revoke(&self, authority: &str, name: &str, next: &str, second: bool, list: &Path) {
        let conf = self.folder.path().join(authority).join("conf");
        let (conf, crt) = (conf.to_str().unwrap(), self.certificate(name));
        openssl(&["ca", "-config", conf, "-revoke", crt.to_str().unwrap()]);
        let mut write = vec!["ca", "-config", conf, "-gencrl", "-out", list.to_str().unwrap()];
        write.extend(["-crl_lastupdate", "20200101000000Z", "-crl_nextupdate", next]);
        write.extend(["-crlexts", "second"].iter().filter(|_| second));
        openssl(&write);
    }
}

fn openssl(arguments: &[&str]) {
    let output = Command::new("openssl").args(arguments).stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {arguments:?}: {said}");
}
