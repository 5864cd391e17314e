//! What the desk answers, and when.

use std::cell::Cell;
use std::rc::Rc;

use fund_model::{
    Decimal, RequestsSpread, Scenario, SimulationSettings, distributions, odds, simulate,
};
use fund_scenario::{PRESETS, default_preset};
use fund_worker::{Answer, Desk, Found, Message, News, Question, Topic, Wanted};

fn ask(number: u32, wanted: Wanted) -> Message {
    asked_of(number, wanted, default_preset().scenario())
}

fn asked_of(number: u32, wanted: Wanted, scenario: Scenario) -> Message {
    let scenario = Rc::new(scenario);
    Message::Ask(Question {
        number,
        wanted,
        scenario,
    })
}

fn runs(runs: u32) -> Wanted {
    Wanted::Simulation(SimulationSettings {
        runs,
        requests_spread: RequestsSpread::Poisson,
        cost_cv: Decimal::new(3, 1),
        ..SimulationSettings::default()
    })
}

/// A slice, by a clock that moves on by so many microseconds at each look.
fn slice(desk: &mut Desk, tick_us: u64) -> Option<Answer> {
    let now = Cell::new(0);
    desk.work(8_000, &|| now.replace(now.get() + tick_us))
}

/// Every answer until nothing is left to do.
fn all_answers(desk: &mut Desk, tick_us: u64) -> Vec<Answer> {
    std::iter::from_fn(|| desk.is_busy().then(|| slice(desk, tick_us)).flatten()).collect()
}

fn simulated(answer: &Answer) -> Option<u32> {
    let found = match &answer.news {
        News::Progress { found, .. } | News::Stopped { found, .. } => found.as_ref()?,
        News::Done(found) => found,
        News::Problems(_) => return None,
    };
    match found {
        Found::Simulation(result) => Some(result.runs),
        Found::Odds(_) => None,
    }
}

#[test]
fn a_simulation_gives_what_it_gives_at_once_however_it_is_cut() {
    let Wanted::Simulation(settings) = runs(2_500) else {
        unreachable!()
    };
    let whole = simulate(&default_preset().scenario(), &settings).unwrap();
    for tick_us in [0, 1, 100, 1_500, 50_000] {
        let mut desk = Desk::default();
        assert_eq!(desk.receive(ask(7, runs(2_500))), None);
        let answers = all_answers(&mut desk, tick_us);
        assert!(answers.iter().all(|answer| answer.number == 7));
        let last = &answers.last().unwrap().news;
        assert_eq!(*last, News::Done(Found::Simulation(whole.clone())));
    }
}

#[test]
fn what_is_found_is_told_after_a_thousand_runs_ten_thousand_and_all() {
    let mut desk = Desk::default();
    desk.receive(ask(1, runs(12_000)));
    let answers = all_answers(&mut desk, 300);
    let told: Vec<u32> = answers.iter().filter_map(simulated).collect();
    assert_eq!(told, [1_000, 10_000, 12_000]);
    let done = answers.iter().filter_map(|answer| match answer.news {
        News::Progress { done, of, .. } => Some((done, of)),
        _ => None,
    });
    assert!(done.is_sorted_by(|(a, _), (b, _)| a < b), "it goes on");
}

#[test]
fn odds_are_told_year_by_year() {
    let scenario = default_preset().scenario();
    let mut desk = Desk::default();
    desk.receive(ask(1, Wanted::Odds));
    let answers = all_answers(&mut desk, 0);
    assert_eq!(answers.len(), scenario.years as usize);
    let News::Done(Found::Odds(years)) = &answers.last().unwrap().news else {
        panic!("the last answer is the whole");
    };
    assert!(distributions(&scenario).unwrap().eq(years.iter().cloned()));
    let exact = odds(&scenario).unwrap().years;
    assert!(exact.iter().eq(years.iter().map(|year| &year.odds)));
}

#[test]
fn the_newest_question_of_a_topic_wins() {
    let mut desk = Desk::default();
    desk.receive(ask(1, runs(1_000_000)));
    slice(&mut desk, 300);
    desk.receive(ask(2, runs(50)));
    let answers = all_answers(&mut desk, 300);
    assert!(answers.iter().all(|answer| answer.number == 2));
    assert_eq!(simulated(answers.last().unwrap()), Some(50));
}

#[test]
fn two_topics_take_turns() {
    let mut desk = Desk::default();
    desk.receive(ask(1, runs(20_000)));
    desk.receive(ask(2, Wanted::Odds));
    let topics: Vec<Topic> = all_answers(&mut desk, 500)
        .iter()
        .map(|answer| answer.topic)
        .collect();
    use Topic::{Odds, Simulation};
    assert_eq!(topics[..4], [Odds, Simulation, Odds, Simulation]);
}

#[test]
fn what_is_stopped_says_what_it_has_and_goes_on_from_there() {
    let mut desk = Desk::default();
    desk.receive(ask(1, runs(3_000)));
    while slice(&mut desk, 900).as_ref().and_then(simulated).is_none() {}
    slice(&mut desk, 900);
    let stopped = desk.receive(Message::Stop(Topic::Simulation)).unwrap();
    let News::Stopped { done, of, .. } = stopped.news else {
        panic!("it was stopped");
    };
    assert!((1_001..3_000).contains(&done) && of == 3_000);
    assert_eq!(simulated(&stopped), Some(done), "all of what is done");
    assert!(!desk.is_busy());
    assert_eq!(slice(&mut desk, 0), None);
    assert_eq!(desk.receive(Message::GoOn(Topic::Simulation)), None);
    let answers = all_answers(&mut desk, 900);
    assert_eq!(simulated(answers.last().unwrap()), Some(3_000));
    assert_eq!(desk.receive(Message::Stop(Topic::Simulation)), None);
}

#[test]
fn what_is_forgotten_is_done_no_more() {
    let mut desk = Desk::default();
    desk.receive(ask(1, runs(3_000)));
    desk.receive(Message::Forget(Topic::Odds));
    assert!(desk.is_busy());
    desk.receive(Message::Forget(Topic::Simulation));
    assert!(!desk.is_busy());
}

/// Every kind of question that cannot be answered.
fn unanswerable() -> Vec<Message> {
    let mut settings = SimulationSettings {
        runs: 0,
        payment_delay_months: 121,
        cost_cv: Decimal::NEGATIVE_ONE,
        donor_climate: Decimal::ONE,
        ..SimulationSettings::default()
    };
    let bad_settings = ask(1, Wanted::Simulation(settings.clone()));
    settings = SimulationSettings {
        requests_spread: RequestsSpread::Poisson,
        ..SimulationSettings::default()
    };
    let mut draft = default_preset().draft();
    draft.demand.kind = "queue".into();
    let queue = asked_of(2, Wanted::Simulation(settings), draft.check().unwrap());
    let mut draft = default_preset().draft();
    draft.pledges = vec![draft.pledges[0].clone(); 41];
    for pledge in &mut draft.pledges {
        pledge.probability = "0.5".into();
    }
    let uncertain = asked_of(3, Wanted::Odds, draft.check().unwrap());
    let mut draft = default_preset().draft();
    draft.demand.requests = "100000".into();
    draft.demand.average_request = "1000000000000".into();
    draft.support.rule = "meet_all".into();
    let large = asked_of(4, runs(1), draft.check().unwrap());
    vec![bad_settings, queue, uncertain, large]
}

#[test]
fn what_cannot_be_answered_says_why_and_crosses() {
    for message in unanswerable() {
        assert_eq!(
            Message::from_bytes(&message.to_bytes()),
            Some(message.clone())
        );
        let mut desk = Desk::default();
        let at_once = desk.receive(message);
        let answer = at_once.or_else(|| slice(&mut desk, 0)).unwrap();
        assert!(matches!(&answer.news, News::Problems(problems) if !problems.is_empty()));
        assert_eq!(Answer::from_bytes(&answer.to_bytes()), Some(answer));
        assert!(!desk.is_busy());
    }
}

#[test]
fn every_preset_crosses_and_gives_the_same() {
    for preset in PRESETS {
        for wanted in [Wanted::Odds, runs(200)] {
            let message = asked_of(1, wanted, preset.scenario());
            let crossed = Message::from_bytes(&message.to_bytes()).unwrap();
            let answers = [message, crossed].map(|message| {
                let mut desk = Desk::default();
                desk.receive(message);
                all_answers(&mut desk, 0)
            });
            assert_eq!(answers[0], answers[1]);
            for answer in &answers[0] {
                assert_eq!(
                    Answer::from_bytes(&answer.to_bytes()).as_ref(),
                    Some(answer)
                );
            }
        }
    }
}
