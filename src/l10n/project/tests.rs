//! Layouts of folders, on a disk.

use super::*;

/// A folder of its own for each test, gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn with(test: &str, files: &[&str]) -> Self {
        let folder = std::env::temp_dir().join(format!("tchau-{}-{test}", std::process::id()));
        for file in files {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "a = A\n").unwrap();
        }
        Self(folder)
    }

    #[track_caller]
    fn check(&self, source: &str, targets: &[&str], files: &[&str]) -> Project {
        let project = Project::open(&self.0, None, &[]).unwrap();
        assert_eq!(project.source.to_string(), source);
        assert_eq!(project.targets.iter().map(Locale::to_string).collect::<Vec<_>>(), targets);
        let told = |file: &File| format!("{} {}", file.locale, file.name);
        assert_eq!(project.files.iter().map(told).collect::<Vec<_>>(), files);
        project
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_folder_per_locale_is_understood() {
    let folder = Folder::with("folders", &["en/a.ftl", "pt_BR/a.ftl", "pt_BR/x/b.ftl", "ui/c.ftl"]);
    let project = folder.check("en", &["pt-BR"], &["en a.ftl", "pt-BR a.ftl", "pt-BR x/b.ftl"]);
    let path = project.path_in(&project.files[2], &"en".parse().unwrap());
    assert_eq!(path, folder.0.join("en/x/b.ftl"));
    let path = project.path_in(&project.files[1], &"fr-CA".parse().unwrap());
    assert_eq!(path, folder.0.join("fr_CA/a.ftl"));
}

#[test]
fn locales_may_be_anywhere() {
    let files = ["app/en-US/a.ftl", "app/en-GB/a.ftl", "lib/l10n/kab/b.ftl", ".git/de/a.ftl"];
    let folder = Folder::with("anywhere", &files);
    let files = ["en-GB app/a.ftl", "en-US app/a.ftl", "kab lib/l10n/b.ftl"];
    folder.check("en-US", &["en-GB", "kab"], &files);
}

#[test]
fn the_folder_of_a_project_has_its_locales_inside() {
    let files = ["locales/de/a.ftl", "locales/fr/a.ftl", "locales/fr/b.ftl", "tests/en/x.ftl"];
    let folder = Folder::with("inside", &files);
    let project = folder.check("fr", &["de"], &["de a.ftl", "fr a.ftl", "fr b.ftl"]);
    assert_eq!(project.root, folder.0.join("locales"));
}

#[test]
fn a_file_may_have_its_locale_in_its_name() {
    let folder = Folder::with("names", &["x/app.en.ftl", "x/app.pt_BR.ftl", "en.ftl"]);
    let project = folder.check("en", &["pt-BR"], &["en .ftl", "en x/app.ftl", "pt-BR x/app.ftl"]);
    let path = project.path_in(&project.files[0], &"pt-BR".parse().unwrap());
    assert_eq!(path, folder.0.join("pt-BR.ftl"));
    let path = project.path_in(&project.files[1], &"fr".parse().unwrap());
    assert_eq!(path, folder.0.join("x/app.fr.ftl"));
}

#[test]
fn a_file_that_cannot_be_read_hides_no_other() {
    let folder = Folder::with("unreadable", &["en/a.ftl", "en/b.ftl", "pt/a.ftl"]);
    fs::write(folder.0.join("en/b.ftl"), [0xff, 0xfe]).unwrap();
    let project = folder.check("en", &["pt"], &["en a.ftl", "pt a.ftl"]);
    let [unreadable] = project.unreadable.as_slice() else { panic!("{:?}", project.unreadable) };
    assert_eq!(unreadable.path, folder.0.join("en/b.ftl"));
    assert_eq!(unreadable.reason.kind(), io::ErrorKind::InvalidData);
}

#[test]
fn only_the_locales_asked_for_are_read() {
    let folder = Folder::with("asked", &["en/a.ftl", "pt/a.ftl", "fr/a.ftl", "xx/a.ftl"]);
    let locale = |name: &str| name.parse::<Locale>().unwrap();
    let project = Project::open(&folder.0, Some(&locale("fr")), &[locale("xx")]).unwrap();
    assert_eq!((project.source, project.targets), (locale("fr"), vec![locale("xx")]));
    assert_eq!(project.files.len(), 2);
    let Err(ProjectError::UnknownLocale { known, .. }) =
        Project::open(&folder.0, None, &[locale("de")])
    else {
        panic!("there is no German")
    };
    assert_eq!(known, [locale("en"), locale("fr"), locale("pt")]);
}

#[test]
fn nothing_to_check_is_an_error() {
    let folder = Folder::with("nothing", &["ui/a.ftl"]);
    assert!(matches!(Project::open(&folder.0, None, &[]), Err(ProjectError::NoLocale { .. })));
    let missing = folder.0.join("missing");
    assert!(matches!(Project::open(&missing, None, &[]), Err(ProjectError::Unreadable { .. })));
}

#[test]
fn nobody_translates_into_a_pseudolocale() {
    let folder = Folder::with("pseudo", &["en/a.ftl", "en-XA/a.ftl", "ar-XB/a.ftl", "fr/a.ftl"]);
    folder.check("en", &["fr"], &["en a.ftl", "fr a.ftl"]);
    let named = Project::open(&folder.0, None, &["ar-XB".parse().unwrap()]).unwrap();
    assert_eq!(named.targets.iter().map(Locale::to_string).collect::<Vec<_>>(), ["ar-XB"]);
}
