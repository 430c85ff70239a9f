//! Letters of invented people, one per language, and the odd ones: a sheet, a long letter, a hostile one.
//!
//! Their words only resemble real letters; they must never be taken as advice.

use adieu_facts::LetterLang;
use adieu_letter::{Block, Document, TypeSize};

pub const LANGS: [LetterLang; 4] = [LetterLang::Nl, LetterLang::Fr, LetterLang::De, LetterLang::En];

pub fn strings(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn rows(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    rows.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph { text: text.to_owned() }
}

pub fn document(lang: LetterLang, title: &str, blocks: Vec<Block>) -> Document {
    Document { lang, title: title.to_owned(), revision: 1, size: TypeSize::Normal, blocks }
}

/// What differs between the languages.
struct Words {
    sender: &'static [&'static str],
    window: &'static [&'static str],
    date: &'static str,
    subject: &'static str,
    fields: &'static [(&'static str, &'static str)],
    greeting: &'static str,
    body: &'static [&'static str],
    list: &'static [&'static str],
    after: &'static [&'static str],
    closing: &'static str,
    name: &'static [&'static str],
    note: &'static str,
}

/// An ordinary notice in a language: it has to fit on one page.
pub fn notice(lang: LetterLang) -> Document {
    let w = match lang {
        LetterLang::Nl => DUTCH,
        LetterLang::Fr => FRENCH,
        LetterLang::De => GERMAN,
        LetterLang::En => ENGLISH,
    };
    let mut blocks = vec![
        Block::Sender { lines: strings(w.sender) },
        Block::AddressWindow { lines: strings(w.window) },
        Block::DateLine { text: w.date.to_owned() },
        Block::Subject { text: w.subject.to_owned() },
        Block::Fields { rows: rows(w.fields) },
        paragraph(w.greeting),
    ];
    blocks.extend(w.body.iter().map(|text| paragraph(text)));
    blocks.push(Block::List { ordered: false, items: strings(w.list) });
    blocks.extend(w.after.iter().map(|text| paragraph(text)));
    blocks.push(Block::Signature { closing: w.closing.to_owned(), lines: strings(w.name) });
    blocks.push(Block::Note { text: w.note.to_owned() });
    document(lang, w.subject, blocks)
}

const DUTCH: Words = Words {
    sender: &[
        "王小明 (Wang Xiaoming)",
        "Bondgenotenlaan 99 bus 0301",
        "3000 Leuven",
        "wang.xiaoming@example.org",
    ],
    window: &["Voorbeeld Telecom nv", "Klantendienst – opzeggingen", "Postbus 1", "1000 Brussel"],
    date: "Leuven, 20 juni 2026",
    subject: "Opzegging van mijn mobiele contract – klantnummer 1.2345678",
    fields: &[
        ("Onze referentie", "AD-7K3F-92QX"),
        ("Klantnummer", "1.2345678"),
        ("Mobiel nummer", "+32 470 12 34 56"),
        ("Einddatum", "2 juli 2026"),
    ],
    greeting: "Geachte mevrouw, geachte heer,",
    body: &[
        "Hierbij beëindig ik het contract voor het hierboven vermelde mobiele nummer. Het contract eindigt op 2 juli 2026. Ik doe dit op grond van artikel 111/3, § 1, van de wet van 13 juni 2005 betreffende de elektronische communicatie, dat mij toelaat op elk ogenblik en zonder opgave van redenen op te zeggen.",
        "Als u meent dat een opzegtermijn geldt, noem mij dan de bepaling van uw voorwaarden waarop u zich beroept; in dat geval eindigt het contract op de vroegste dag die zij toelaat. Ik doe geen afstand van mijn recht om het nummer nog gedurende één maand over te dragen.",
    ],
    list: &[
        "Bevestig mij de afsluiting schriftelijk, met de einddatum.",
        "Stuur mij de eindfactuur en betaal terug wat vooruit werd betaald.",
        "Laat de domiciliëring lopen tot en met de eindfactuur; daarna trek ik ze in.",
    ],
    after: &[
        "Antwoord gerust per e-mail op wang.xiaoming@example.org of per brief aan het adres hierboven.",
    ],
    closing: "Met vriendelijke groeten,",
    name: &["王小明", "Wang Xiaoming"],
    note: "Verstuurd per gewone brief. Een kopie blijft bij de afzender, referentie AD-7K3F-92QX.",
};

const FRENCH: Words = Words {
    sender: &["Inès Martin-Lefèvre", "Rue Haute 1", "1000 Bruxelles", "ines@example.org"],
    window: &[
        "Exemple Télécom SA",
        "Service clientèle",
        "Boulevard de l’Œuvre 12",
        "1030 Bruxelles",
    ],
    date: "Bruxelles, le 20 juin 2026",
    subject: "Résiliation de mon contrat mobile – numéro de client 1.2345678",
    fields: &[
        ("Notre référence", "AD-7K3F-92QX"),
        ("Numéro de client", "1.2345678"),
        ("Numéro mobile", "+32 470 12 34 56"),
        ("Date de fin", "2 juillet 2026"),
    ],
    greeting: "Madame, Monsieur,",
    body: &[
        "Par la présente, je mets fin au contrat relatif au numéro mentionné ci-dessus. Le contrat prend fin le 2 juillet 2026. J’agis en vertu de l’article 111/3, § 1er, de la loi du 13 juin 2005 relative aux communications électroniques, qui me permet de résilier à tout moment et sans indiquer de motif.",
        "Si vous estimez qu’un préavis s’applique, veuillez m’indiquer la clause de vos conditions sur laquelle vous vous fondez ; dans ce cas, le contrat prend fin au premier jour qu’elle permet. Je ne renonce pas à mon droit de transférer le numéro pendant un mois encore.",
    ],
    list: &[
        "Veuillez me confirmer la déconnexion par écrit, avec la date de fin.",
        "Veuillez m’envoyer la facture finale et rembourser ce qui a été payé d’avance.",
        "La domiciliation reste en place jusqu’à la facture finale ; je la révoquerai ensuite.",
    ],
    after: &[
        "Vous pouvez me répondre par courriel à ines@example.org ou par lettre à l’adresse ci-dessus.",
    ],
    closing: "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.",
    name: &["Inès Martin-Lefèvre"],
    note: "Envoyé par courrier ordinaire. Une copie reste chez l’expéditrice, référence AD-7K3F-92QX.",
};

const GERMAN: Words = Words {
    sender: &[
        "Friedrich-Wilhelm Großschmidt-Vanderhaeghe",
        "Hauptstraße 15",
        "4700 Eupen",
        "f.w.grossschmidt@example.org",
    ],
    window: &["Beispiel Telekom AG", "Kundendienst", "Postfach 7", "4700 Eupen"],
    date: "Eupen, den 20. Juni 2026",
    subject: "Kündigung meines Mobilfunkvertrags – Kundennummer 1.2345678",
    fields: &[
        ("Unser Zeichen", "AD-7K3F-92QX"),
        ("Kundennummer", "1.2345678"),
        ("Rufnummer", "+32 470 12 34 56"),
        ("Vertragsende", "2. Juli 2026"),
    ],
    greeting: "Sehr geehrte Damen und Herren,",
    body: &[
        "hiermit kündige ich den Vertrag für die oben genannte Rufnummer. Der Vertrag endet am 2. Juli 2026. Ich berufe mich auf Artikel 111/3 § 1 des Gesetzes vom 13. Juni 2005 über die elektronische Kommunikation, der mir erlaubt, jederzeit und ohne Angabe von Gründen zu kündigen.",
        "Sollten Sie der Ansicht sein, dass eine Kündigungsfrist gilt, nennen Sie mir bitte die Bestimmung Ihrer Geschäftsbedingungen, auf die Sie sich stützen; in diesem Fall endet der Vertrag am frühesten Tag, den sie zulässt. Auf mein Recht, die Rufnummer noch einen Monat lang zu übertragen, verzichte ich nicht.",
    ],
    list: &[
        "Bitte bestätigen Sie mir die Abschaltung schriftlich mit dem Enddatum.",
        "Bitte senden Sie mir die Schlussrechnung und erstatten Sie, was im Voraus bezahlt wurde.",
        "Die Lastschrift bleibt bis zur Schlussrechnung bestehen; danach widerrufe ich sie.",
    ],
    after: &[
        "Sie können mir per E-Mail an f.w.grossschmidt@example.org oder brieflich an die obige Anschrift antworten.",
    ],
    closing: "Mit freundlichen Grüßen",
    name: &["Friedrich-Wilhelm Großschmidt-Vanderhaeghe"],
    note: "Als gewöhnlicher Brief versandt. Eine Kopie bleibt beim Absender, Zeichen AD-7K3F-92QX.",
};

const ENGLISH: Words = Words {
    sender: &[
        "Nguyễn Thị Ánh Tuyết",
        "Chaussée d’Ixelles 240, boîte 12",
        "1050 Ixelles",
        "tuyet@example.org",
    ],
    window: &["Example Telecom SA", "Customer service", "Rue du Modèle 8", "1140 Evere"],
    date: "Ixelles, 20 June 2026",
    subject: "Termination of my mobile contract – customer number 1.2345678",
    fields: &[
        ("Our reference", "AD-7K3F-92QX"),
        ("Customer number", "1.2345678"),
        ("Mobile number", "+32 470 12 34 56"),
        ("End date", "2 July 2026"),
    ],
    greeting: "Dear Sir or Madam,",
    body: &[
        "I hereby terminate the contract for the mobile number given above. The contract ends on 2 July 2026. I rely on article 111/3, § 1, of the Act of 13 June 2005 on electronic communications, which allows me to terminate at any time and without giving a reason.",
        "Should you hold that a period of notice applies, please name the clause of your terms on which you rely; in that case the contract ends on the earliest day that it allows. I do not waive my right to port the number for one more month.",
    ],
    list: &[
        "Please confirm the disconnection in writing, with the end date.",
        "Please send me the final bill and refund what was paid in advance.",
        "The direct debit stays in place until the final bill; I shall revoke it afterwards.",
    ],
    after: &["You may answer by e-mail to tuyet@example.org or by letter to the address above."],
    closing: "Yours faithfully,",
    name: &["Nguyễn Thị Ánh Tuyết"],
    note: "Sent by ordinary post. A copy stays with the sender, reference AD-7K3F-92QX.",
};

/// A sheet in large type, to be held up at a counter.
pub fn shop_sheet() -> Document {
    let mut sheet = document(
        LetterLang::Fr,
        "À montrer en magasin",
        vec![
            Block::Subject { text: "Je souhaite résilier mon contrat".into() },
            Block::Fields {
                rows: rows(&[
                    ("Nom", "Inès Martin"),
                    ("Numéro", "+32 470 12 34 56"),
                    ("Client", "1.2345678"),
                    ("Fin", "2 juillet 2026"),
                ]),
            },
            Block::Heading { text: "Merci de me donner".into() },
            Block::List {
                ordered: true,
                items: strings(&[
                    "Une preuve écrite de la résiliation, avec la date.",
                    "Le nom du vendeur ou de la vendeuse et le cachet du magasin.",
                    "La date de la facture finale.",
                ]),
            },
            Block::Fields { rows: rows(&[("Reçu le", "____________________")]) },
            paragraph("Je n’ai pas besoin d’une nouvelle offre. Je vous remercie de votre aide."),
            Block::Note { text: "Référence AD-7K3F-92QX".into() },
        ],
    );
    sheet.size = TypeSize::Large;
    sheet
}

/// A letter with a table that runs over two pages.
pub fn long_letter() -> Document {
    let mut letter = notice(LetterLang::De);
    let signature = letter.blocks.len() - 2;
    let table = Block::Table {
        caption: "Die Anschlüsse, die zu diesem Vertrag gehören:".into(),
        head: strings(&["Nr.", "Rufnummer", "SIM-Karte", "Inhaber oder Verwendung"]),
        rows: (1..=24)
            .map(|n| {
                vec![
                    n.to_string(),
                    format!("+32 470 00 00 {n:02}"),
                    format!("89320200000000000{n:02}"),
                    "Außendienst, Lager und Empfang".to_owned(),
                ]
            })
            .collect(),
    };
    letter
        .blocks
        .splice(signature..signature, [Block::Heading { text: "Anschlüsse".into() }, table]);
    letter
}
