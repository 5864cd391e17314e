//! The texts of a workbook, by the ids of their messages.

/// What gives a workbook its texts and facts that are not of the scenario.
///
/// The crate holds no sentences. Texts are plain: without the invisible marks that isolate arguments.
pub trait WorkbookWords {
    /// The message with the id [`WorkbookText::name`].
    fn text(&self, text: WorkbookText) -> String;

    /// Where the value of a field comes from, by the field's path in the scenario's format (`opening_balance`,
    /// `demand.cost_growth`, `pledges[0]`, `demand.requests[2]`); empty where nobody has said. Whoever has the workbook
    /// may write something else there.
    fn source(&self, path: &str) -> String;

    /// Whether the sheets are read from right to left.
    fn right_to_left(&self) -> bool;

    /// Further lines for the sheet of sources, each with its label: where the workbook was made, the version of the
    /// model, documents.
    fn notes(&self) -> Vec<(String, String)> {
        Vec::new()
    }
}

macro_rules! texts {
    ($($text:ident = $name:literal,)+) => {
        /// Every text of a workbook.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each is the message with its name")]
        pub enum WorkbookText {
            $($text,)+
        }

        impl WorkbookText {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$text,)+];

            /// The id of the message. Those that do not begin with `workbook-` are messages of the page's own fields
            /// and results.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$text => $name,)+
                }
            }
        }
    };
}

texts! {
    SheetInputs = "workbook-sheet-inputs",
    SheetIncome = "workbook-sheet-income",
    SheetQueue = "workbook-sheet-queue",
    SheetDemand = "workbook-sheet-demand",
    SheetMonths = "workbook-sheet-months",
    SheetYears = "workbook-sheet-years",
    SheetRule = "workbook-sheet-rule",
    SheetRunway = "workbook-sheet-runway",
    SheetChecks = "workbook-sheet-checks",
    SheetSources = "workbook-sheet-sources",
    SheetLists = "workbook-sheet-lists",

    AboutInputs = "workbook-about-inputs",
    AboutIncome = "workbook-about-income",
    AboutQueue = "workbook-about-queue",
    AboutDemand = "workbook-about-demand",
    AboutMonths = "workbook-about-months",
    AboutYears = "workbook-about-years",
    AboutRule = "workbook-about-rule",
    AboutRunway = "workbook-about-runway",
    AboutChecks = "workbook-about-checks",
    AboutSources = "workbook-about-sources",
    AboutLists = "workbook-about-lists",

    Input = "workbook-input",
    Value = "workbook-value",
    Unit = "workbook-unit",
    Least = "workbook-least",
    Greatest = "workbook-greatest",
    Source = "workbook-source",
    FromList = "workbook-from-list",
    HorizonFixed = "workbook-horizon-fixed",
    KindFixed = "workbook-kind-fixed",
    Incomplete = "workbook-incomplete",

    CountedShare = "workbook-counted-share",
    FirstMonthNumber = "workbook-first-month-number",
    EarlierPayments = "workbook-earlier-payments",
    LastEarlierPayment = "workbook-last-earlier-payment",
    OwnCurrency = "workbook-own-currency",
    CountedDollars = "workbook-counted-dollars",
    BeforeHorizon = "workbook-before-horizon",
    Receipts = "ledger-receipts",

    CostFactor = "workbook-cost-factor",
    PlanningYear = "workbook-planning-year",
    FirstMonth = "workbook-first-month",
    RequestsUnrounded = "workbook-requests-unrounded",
    Requests = "ledger-requests",
    Ask = "workbook-ask",
    Cost = "workbook-cost",
    OtherCosts = "workbook-other-costs",
    Requested = "ledger-requested",
    MetProtecting = "workbook-met-protecting",
    MetSteadily = "workbook-met-steadily",
    Met = "ledger-met",
    Unmet = "ledger-unmet",
    Allotted = "ledger-allotted",
    Planned = "workbook-planned",
    Spending = "ledger-spending",
    Floor = "ledger-floor",
    PlaceInYear = "workbook-place-in-year",
    IsMet = "workbook-is-met",

    Month = "ledger-month",
    MonthOfYear = "workbook-month-of-year",
    SpentSoFar = "workbook-spent-so-far",
    Balance = "ledger-balance",
    BelowFloor = "workbook-below-floor",
    BelowZero = "workbook-below-zero",
    ReceivedSoFar = "workbook-received-so-far",
    ByPlan = "workbook-by-plan",
    ByPlanMore = "workbook-by-plan-more",
    ByPlanSteady = "workbook-by-plan-steady",

    Opening = "ledger-opening",
    TargetGap = "ledger-target-gap",
    Closing = "ledger-closing",
    LowestBalance = "ledger-lowest-balance",
    LowestMonth = "ledger-lowest-month",
    ReserveBreached = "ledger-reserve-breached",
    NextRequestNeeds = "ledger-next-request-needs",
    AllMet = "figure-next-all-met",
    NoRequests = "figure-requests-none",
    LimitedByRule = "figure-next-limited",

    RuleAsIs = "workbook-rule-as-is",
    RuleMore = "workbook-rule-more",
    RuleSteady = "workbook-rule-steady",
    SteadyNumber = "workbook-steady-number",
    LowestByPlan = "workbook-lowest-by-plan",
    Holds = "workbook-holds",
    Verdict = "workbook-verdict",
    VerdictFormula = "workbook-verdict-formula",
    VerdictRight = "workbook-verdict-right",
    VerdictTooMany = "workbook-verdict-too-many",
    VerdictMore = "workbook-verdict-more",
    VerdictNotSame = "workbook-verdict-not-same",

    RunwayToFloor = "figure-runway-to-floor",
    RunwayToZero = "figure-runway-to-zero",
    RunwayGross = "workbook-runway-gross",
    RunwayNet = "workbook-runway-net",
    FullMonths = "workbook-full-months",
    NotWithinHorizon = "workbook-not-within-horizon",
    NothingSpent = "workbook-nothing-spent",
    IncomeCovers = "workbook-income-covers",

    Figure = "workbook-figure",
    Live = "workbook-live",
    AsExported = "workbook-as-exported",
    Difference = "workbook-difference",
    LargestDifference = "workbook-largest-difference",
    Different = "workbook-different",
    Unchanged = "workbook-unchanged",
    Changed = "workbook-changed",
    NumberMetCheck = "workbook-number-met-check",
    IncompleteCheck = "workbook-incomplete-check",
    IncompleteRows = "workbook-incomplete-rows",

    Method = "workbook-method",
    MethodIncome = "workbook-method-income",
    MethodCounting = "workbook-method-counting",
    MethodDemand = "workbook-method-demand",
    MethodSupport = "workbook-method-support",
    MethodSpending = "workbook-method-spending",
    MethodFloor = "workbook-method-floor",
    MethodRules = "workbook-method-rules",
    MethodRounding = "workbook-method-rounding",
    MethodExactness = "workbook-method-exactness",
    Assumptions = "workbook-assumptions",
    AssumptionOnTime = "workbook-assumption-on-time",
    AssumptionEvenly = "workbook-assumption-evenly",
    AssumptionQueue = "workbook-assumption-queue",
    AssumptionAssumed = "workbook-assumption-assumed",
    AssumptionModel = "workbook-assumption-model",
    OwnSources = "workbook-own-sources",

    Yes = "option-yes",
    No = "option-no",
    FieldName = "field-name.label",
    FieldAsOf = "field-as-of.label",
    FieldOpeningBalance = "field-opening-balance.label",
    FieldAnnualTarget = "field-annual-target.label",
    FieldYears = "field-years.label",
    FieldCounting = "field-counting.label",
    FieldPledges = "field-pledges.label",
    FieldDonor = "field-pledge-donor.label",
    FieldAmount = "field-pledge-amount.label",
    FieldCurrency = "field-pledge-currency.label",
    FieldRate = "field-pledge-rate.label",
    FieldStage = "field-pledge-stage.label",
    FieldProbability = "field-pledge-probability.label",
    FieldFirstPayment = "field-pledge-first-payment.label",
    FieldPayments = "field-pledge-payments.label",
    FieldInterval = "field-pledge-interval-months.label",
    FieldGrowth = "field-pledge-growth.label",
    FieldDemandKind = "field-demand-kind.label",
    FieldRequests = "field-requests.label",
    FieldAverageRequest = "field-average-request.label",
    FieldRequestsGrowth = "field-requests-growth.label",
    FieldCostGrowth = "field-cost-growth.label",
    FieldRequestTitle = "field-request-title.label",
    FieldRequestYear = "field-request-year.label",
    FieldRequestAmount = "field-request-amount.label",
    FieldRequestRegion = "field-request-region.label",
    FieldRequestArea = "field-request-area.label",
    FieldRequestLdc = "field-request-ldc.label",
    FieldRequestSids = "field-request-sids.label",
    FieldRule = "field-rule.label",
    FieldCap = "field-cap.label",
    FieldAwardShare = "field-award-share.label",
    FieldUtilisation = "field-utilisation.label",
    FieldSupportCostRate = "field-support-cost-rate.label",
    FieldOtherCosts = "field-other-costs.label",
    FieldReserveKind = "field-reserve-kind.label",
    FieldReserveValue = "field-reserve-value.label",
    UnitDollars = "field-opening-balance.unit",
    UnitDollarsYearly = "field-annual-target.unit",
    UnitYears = "field-years.unit",
    UnitRequests = "field-requests.unit",
    UnitRequestsYearly = "field-cap.unit",
    UnitPerCent = "field-award-share.unit",
    UnitPerCentYearly = "field-cost-growth.unit",
    UnitMonths = "field-reserve-months.unit",
    UnitPerDollar = "field-pledge-rate.unit",
    UnitShareOfSpending = "workbook-unit-share-of-spending",
    UnitMonth = "workbook-unit-month",

    CountingAgreed = "option-counting-agreed",
    CountingAnnounced = "option-counting-announced",
    CountingAll = "option-counting-all",
    CountingWeighted = "option-counting-weighted",
    StagePaid = "option-stage-paid",
    StageAgreed = "option-stage-agreed",
    StageAnnounced = "option-stage-announced",
    StageAssumed = "option-stage-assumed",
    DemandAverage = "option-demand-kind-average",
    DemandQueue = "option-demand-kind-queue",
    RuleMeetAll = "option-rule-meet-all",
    RuleCap = "option-rule-cap",
    RuleProtectReserve = "option-rule-protect-reserve",
    RuleSteadyNumber = "option-rule-steady",
    ReserveAmount = "option-reserve-kind-amount",
    ReserveShare = "option-reserve-kind-share-of-spending",
    ReserveMonths = "option-reserve-kind-months-of-spending",
    AreaA = "option-area-a",
    AreaB = "option-area-b",
    AreaC = "option-area-c",
    AreaD = "option-area-d",
    AreaE = "option-area-e",
}
