//! Names of columns, as people head them in the six official languages of the United Nations.
//!
//! Guided by the words that the United Nations use, and by those that spreadsheets of donors and ministries have.

use fund_model::limits;

use super::words::{is_one_of, key};

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvKind {
    /// A pledge a row.
    Pledges,
    /// A request for assistance a row.
    Requests,
}

impl CsvKind {
    /// The fields of a row, by their names in the format and in the order of a table without headings.
    #[must_use]
    pub fn fields(self) -> Vec<&'static str> {
        let fields = self.headings().iter().map(|(field, _)| *field);
        fields.filter(|field| *field != ACTIVE).collect()
    }

    /// The most rows that are read.
    #[must_use]
    pub const fn rows_most(self) -> usize {
        match self {
            Self::Pledges => limits::PLEDGES_MOST,
            Self::Requests => limits::QUEUE_MOST,
        }
    }

    const fn headings(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Pledges => PLEDGES,
            Self::Requests => REQUESTS,
        }
    }
}

/// A field that a heading names, and the currency that stands beside its name: "Amount (NOK)".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) field: &'static str,
    pub(super) unit: Option<String>,
}

/// The field that a cell names. `labels` are names of fields beside those known here.
pub(super) fn heading(
    cell: &str,
    kind: CsvKind,
    labels: &[(&'static str, String)],
) -> Option<Heading> {
    let named = |text: &str| {
        let key = key(text);
        let known = kind.headings().iter();
        let own = labels.iter().find(|(_, label)| self::key(label) == key);
        known
            .filter(|_| !key.is_empty())
            .find(|(field, names)| key == field.replace('_', " ") || is_one_of(&key, names))
            .map(|(field, _)| *field)
            .or(own.map(|(field, _)| *field))
    };
    let (name, beside) = without_parentheses(cell);
    if let Some(field) = named(cell).or_else(|| named(&name)) {
        let unit = unit_in(&beside).map(str::to_owned);
        return Some(Heading { field, unit });
    }
    let unit = unit_in(&name)?;
    let rest = name.replacen(unit, "", 1);
    let rest = rest.trim().trim_end_matches(|c: char| !c.is_alphanumeric());
    let rest = match rest.rsplit_once(' ') {
        Some((before, word)) if is_one_of(&key(word), PREPOSITIONS) => before,
        _ => rest,
    };
    named(rest).map(|field| Heading {
        field,
        unit: Some(unit.to_owned()),
    })
}

/// "Amount in US$", "Montant en EUR", "Сумма в USD".
const PREPOSITIONS: &str = "in|en|em|в|de|ب";

/// A text without what stands in parentheses, and that.
fn without_parentheses(text: &str) -> (String, String) {
    let (mut outside, mut inside) = (String::new(), String::new());
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            c if depth > 0 => inside.push(c),
            c => outside.push(c),
        }
    }
    (outside, inside)
}

/// The word that names a currency: a code of three capitals, a word with a sign of money in it, or two Arabic letters with
/// a full stop between them, as in د.ك.
fn unit_in(text: &str) -> Option<&str> {
    let is_code = |word: &str| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase());
    let is_sign = |c: char| matches!(c, '$' | '£' | '¥' | '\u{20a0}'..='\u{20cf}');
    text.split([' ', ',', ':', '/', '\u{a0}'])
        .find(|word| is_code(word) || word.contains(is_sign) || is_arabic_sign(word))
}

fn is_arabic_sign(word: &str) -> bool {
    let is_arabic = |c: char| matches!(c, '\u{621}'..='\u{64a}');
    let mut signs = word
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}'));
    signs.next().is_some_and(is_arabic)
        && signs.next() == Some('.')
        && signs.next().is_some_and(is_arabic)
        && matches!((signs.next(), signs.next()), (None | Some('.'), None))
}

/// Whether a pledge counts or is switched off: no field of the format, and in no table that does not name it.
const ACTIVE: &str = "active";

/// The names of each field by what is compared of them, beside its name in the format.
const PLEDGES: &[(&str, &str)] = &[
    (
        "donor",
        "contributor|contributor name|donor name|name|country|state|member state|government|donateur|donatrice|\
         bailleur|bailleur de fonds|contributeur|pays|etat membre|gouvernement|donante|contribuyente|aportante|pais|\
         estado miembro|gobierno|донор|плательщик|страна|государство|государство член|捐助方|捐助国|捐助者|捐款方|捐赠方|国家|会员国|\
         الجهه المانحه|المانح|الجهه المتبرعه|المتبرع|المساهم|الدوله|البلد|الدوله العضو",
    ),
    (
        "amount",
        "pledge|pledged|pledge amount|amount pledged|amount of each payment|contribution|voluntary contribution|\
         value|sum|montant|somme|contribution annoncee|montant annonce|valeur|contribution volontaire|importe|monto|\
         cantidad|suma|contribucion|contribucion voluntaria|contribucion prometida|promesa de contribucion|valor|\
         сумма|взнос|добровольный взнос|объявленный взнос|сумма взноса|金额|数额|款额|认捐|认捐额|认捐金额|捐款|捐款额|自愿捐款|المبلغ|\
         القيمه|مبلغ التبرع|التبرع|التبرع المعلن|المبلغ المعلن",
    ),
    (
        "currency",
        "currency code|ccy|devise|monnaie|code devise|moneda|divisa|codigo de moneda|валюта|код валюты|货币|币种|货币代码|\
         العمله|رمز العمله",
    ),
    (
        "rate",
        "exchange rate|rate of exchange|un rate|operational rate|un operational rate of exchange|fx rate|taux|\
         taux de change|taux de change operationnel|tipo de cambio|tasa de cambio|курс|обменный курс|валютный курс|\
         汇率|兑换率|业务汇率|سعر الصرف|سعر الصرف المعمول به",
    ),
    (
        "stage",
        "status|pledge status|stade|etape|statut|etapa|fase|situacion|стадия|этап|статус|阶段|状态|المرحله|الحاله|الوضع",
    ),
    (
        "probability",
        "chance|likelihood|certainty|probabilite|probabilidad|вероятность|概率|可能性|الاحتمال|احتمال الوفاء",
    ),
    (
        "first_payment",
        "date|payment date|date of payment|date of first payment|month|first month|start|start date|due|due date|\
         expected date|premier versement|premier paiement|date de versement|date de paiement|\
         date du premier versement|mois|debut|echeance|primer pago|primer desembolso|fecha|fecha de pago|\
         fecha del primer pago|mes|inicio|vencimiento|первый платеж|первый взнос|дата|дата платежа|\
         дата первого платежа|месяц|начало|срок|首次付款|首次缴款|日期|付款日期|月份|到期日|الدفعه الاولي|التاريخ|تاريخ الدفع|\
         تاريخ الدفعه الاولي|الشهر|البدايه|تاريخ الاستحقاق",
    ),
    (
        "payments",
        "number of payments|no of payments|instalments|installments|number of instalments|versements|\
         nombre de versements|paiements|nombre de paiements|tranches|nombre de tranches|pagos|numero de pagos|\
         cuotas|numero de cuotas|plazos|платежи|число платежей|количество платежей|число взносов|付款次数|缴款次数|期数|\
         عدد الدفعات|الدفعات|عدد الاقساط|الاقساط",
    ),
    (
        "interval_months",
        "months between payments|interval|interval in months|intervalle|intervalle en mois|\
         mois entre les versements|mois entre les paiements|periodicite|intervalo|intervalo en meses|\
         meses entre pagos|periodicidad|интервал|интервал в месяцах|месяцев между платежами|периодичность|间隔|间隔月数|\
         付款间隔|الاشهر بين الدفعات|الفاصل بالاشهر|الفتره بين الدفعات",
    ),
    (
        "growth",
        "growth rate|annual growth|growth per payment|increase|change|croissance|taux de croissance|augmentation|\
         hausse|crecimiento|tasa de crecimiento|aumento|incremento|рост|прирост|темп роста|增长|增长率|增幅|النمو|\
         معدل النمو|الزياده",
    ),
    (
        ACTIVE,
        "counts|counted|compte|comptabilisee|cuenta|contabilizada|учитывается|учтен|учтено|计入|محتسب|محتسبه",
    ),
];

const REQUESTS: &[(&str, &str)] = &[
    (
        "title",
        "request|request for assistance|project|project title|description|name|purpose|activity|subject|titre|\
         intitule|demande|demande dassistance|projet|objet|nom|activite|titulo|solicitud|solicitud de asistencia|\
         proyecto|descripcion|nombre|objeto|actividad|название|наименование|просьба|просьба об оказании содействия|\
         заявка|запрос|проект|описание|мероприятие|标题|名称|请求|援助请求|支助请求|项目|说明|活动|العنوان|الطلب|طلب المساعده|المشروع|\
         الوصف|الاسم|الغرض|النشاط",
    ),
    (
        "year",
        "planning year|year of request|annee|annee de planification|exercice|ano|ano de planificacion|ejercicio|год|\
         год планирования|плановый год|年|年份|年度|规划年|السنه|العام|سنه التخطيط",
    ),
    (
        "amount",
        "amount asked|amount requested|requested|requested amount|cost|budget|value|sum|montant|montant demande|\
         cout|somme|valeur|importe|importe solicitado|monto|monto solicitado|cantidad|costo|coste|presupuesto|valor|\
         сумма|запрашиваемая сумма|запрошенная сумма|испрашиваемая сумма|стоимость|бюджет|金额|申请金额|请求金额|数额|款额|费用|预算|\
         المبلغ|المبلغ المطلوب|التكلفه|الميزانيه|القيمه",
    ),
    (
        "region",
        "regional group|groupe regional|grupo regional|регион|региональная группа|区域|地区|区域集团|المنطقه|الاقليم|\
         المجموعه الاقليميه",
    ),
    (
        "area",
        "priority area|area of assistance|priority|theme|category|domaine|domaine prioritaire|priorite|ambito|\
         esfera|esfera prioritaria|area prioritaria|prioridad|tema|область|приоритетная область|направление|\
         тема|领域|优先领域|主题|المجال|المجال ذو الاولويه|مجال الاولويه|الموضوع",
    ),
    (
        "ldc",
        "ldcs|least developed|least developed country|least developed countries|pma|pays moins avance|\
         pays les moins avances|pais menos adelantado|paises menos adelantados|нрс|наименее развитая страна|\
         наименее развитые страны|最不发达国家|اقل البلدان نموا|من اقل البلدان نموا|بلد من اقل البلدان نموا",
    ),
    (
        "sids",
        "small island developing state|small island developing states|small island state|peid|\
         petit etat insulaire en developpement|petits etats insulaires en developpement|\
         pequeno estado insular en desarrollo|pequenos estados insulares en desarrollo|\
         малое островное развивающееся государство|малые островные развивающиеся государства|小岛屿发展中国家|\
         الدول الجزريه الصغيره الناميه|من الدول الجزريه الصغيره الناميه|دوله جزريه صغيره ناميه",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn field(cell: &str, kind: CsvKind) -> Option<(&'static str, Option<String>)> {
        heading(cell, kind, &[]).map(|heading| (heading.field, heading.unit))
    }

    #[test]
    fn no_name_heads_two_columns() {
        for kind in [CsvKind::Pledges, CsvKind::Requests] {
            let mut keys = Vec::new();
            for (field, names) in kind.headings() {
                keys.push(key(field));
                for name in names.split('|') {
                    assert_eq!(key(name), name, "names stand here as they are compared");
                    keys.push(name.to_owned());
                }
            }
            let all = keys.len();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), all, "a name stands twice");
        }
    }

    #[test]
    fn columns_are_known_by_their_names_in_six_languages() {
        for (cell, named) in [
            ("donor", "donor"),
            ("Contributor", "donor"),
            ("first_payment", "first_payment"),
            ("Date de paiement", "first_payment"),
            ("NÚMERO DE PAGOS", "payments"),
            ("Обменный курс", "rate"),
            ("金额", "amount"),
            ("الجهة المانحة", "donor"),
            ("Chance (%)", "probability"),
        ] {
            assert_eq!(field(cell, CsvKind::Pledges), Some((named, None)), "{cell}");
        }
        assert_eq!(
            field("من أقل البلدان نموًا", CsvKind::Requests),
            Some(("ldc", None))
        );
        assert_eq!(field("LDC", CsvKind::Requests), Some(("ldc", None)));
        assert_eq!(field("Remarks", CsvKind::Pledges), None);
        assert_eq!(field("", CsvKind::Pledges), None);
    }

    #[test]
    fn a_currency_may_stand_beside_the_name() {
        for (cell, unit) in [
            ("Amount (NOK)", "NOK"),
            ("Amount, US$", "US$"),
            ("Montant en EUR", "EUR"),
            ("Сумма в USD", "USD"),
            ("金额（€）", "€"),
            ("المبلغ (د.ك)", "د.ك"),
            ("المبلغ، د.إ.", "د.إ."),
        ] {
            let found = field(cell, CsvKind::Pledges);
            assert_eq!(found, Some(("amount", Some(unit.to_owned()))), "{cell}");
        }
    }
}
