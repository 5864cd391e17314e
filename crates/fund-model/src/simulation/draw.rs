//! What chance gives one run.
#![allow(
    clippy::float_arithmetic,
    reason = "probabilities; what they give is money in whole cents again"
)]

use super::cents::MOST;
use super::prepared::Prepared;
use super::random::Stream;

/// The draws of one run.
#[derive(Clone, Debug, Default)]
pub(super) struct Drawn {
    /// Cents received in each month.
    pub(super) receipts: Vec<i64>,
    /// Requests of each year.
    pub(super) requests: Vec<u32>,
    /// What each year's asks are multiplied with; none if costs do not vary.
    pub(super) cost_factors: Vec<f64>,
    /// One entry a pledge that is not paid yet.
    pub(super) honoured: Vec<bool>,
}

impl Drawn {
    /// Draws a run: first which pledges are honoured, then when they are paid, what requests ask, how many there are.
    /// The order is frozen: it decides what a seed gives.
    pub(super) fn draw(&mut self, prepared: &Prepared, run: u32) {
        let mut stream = Stream::of_run(prepared.seed, run);
        self.draw_honoured(prepared, &mut stream);
        self.draw_receipts(prepared, &mut stream);
        self.draw_costs(prepared, &mut stream);
        self.draw_requests(prepared, &mut stream);
    }

    fn draw_honoured(&mut self, prepared: &Prepared, stream: &mut Stream) {
        let promises = prepared.promises.iter();
        self.honoured.clear();
        match prepared.chance.climate {
            None => {
                let honoured = promises.map(|promise| stream.level() < promise.below);
                self.honoured.extend(honoured);
            }
            Some((common, own)) => {
                let shared = common * stream.normal();
                let honoured =
                    promises.map(|promise| shared + own * stream.normal() <= promise.up_to);
                self.honoured.extend(honoured);
            }
        }
    }

    fn draw_receipts(&mut self, prepared: &Prepared, stream: &mut Stream) {
        let delay = prepared.chance.payment_delay_months;
        self.receipts.clone_from(&prepared.paid);
        for payment in &prepared.payments {
            // A payment that does not come draws its delay too, so that the others keep theirs.
            let delayed = if delay == 0 { 0 } else { stream.up_to(delay) };
            // Once or not at all by a product: no processor foresees chance.
            let amount = payment.amount * i64::from(self.honoured[payment.promise]);
            if let Some(month) = self.receipts.get_mut(payment.month + delayed as usize) {
                *month += amount;
            }
        }
    }

    fn draw_costs(&mut self, prepared: &Prepared, stream: &mut Stream) {
        let sigma = prepared.chance.cost_sigma;
        self.cost_factors.clear();
        if sigma > 0.0 {
            // exp(σz − σ²/2) has mean 1.
            let factor = |_| libm::exp(sigma * stream.normal() - sigma * sigma / 2.0);
            self.cost_factors.extend(prepared.years.iter().map(factor));
        }
    }

    fn draw_requests(&mut self, prepared: &Prepared, stream: &mut Stream) {
        let number = |year: &super::prepared::Year| match &year.spread {
            None => year.requests,
            Some(poisson) => poisson.at(stream.level()),
        };
        self.requests.clear();
        self.requests.extend(prepared.years.iter().map(number));
    }
}

/// An ask times a factor, to cents, half away from zero; `None` if it is too large.
pub(super) fn scaled(ask: i64, factor: f64) -> Option<i64> {
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "an estimate has no more than 53 bits, and a cast of a larger number saturates"
    )]
    let scaled = libm::round(ask as f64 * factor) as i64;
    (scaled <= MOST).then_some(scaled)
}
