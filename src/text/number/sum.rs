//! From tokens to a value: `+ - * /` and parentheses.

use super::exact::Exact;
use super::literal::Literal;
use super::token::Token;
use super::{Reason, Unreadable};

/// What marks that may set off thousands or decimals are taken to set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Thousands,
    Decimals,
}

/// A sum, read but not yet worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Number(Literal, usize),
    Negated(Box<Term>, usize),
    Pair(Box<Term>, Operator, Box<Term>, usize),
}

/// What joins two terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Plus,
    Minus,
    Times,
    Over,
}

impl Term {
    /// Reads a whole entry that ends at the character `end`.
    pub(super) fn parse(tokens: &[(Token, usize)], end: usize) -> Result<Self, Unreadable> {
        let mut parser = Parser { tokens, end };
        let term = parser.sum()?;
        match parser.tokens.first() {
            Some((Token::Close, at)) => Err(Reason::Parenthesis.at(*at)),
            Some((_, at)) => Err(Reason::OperatorExpected.at(*at)),
            None if tokens
                .first()
                .is_some_and(|(first, _)| *first == Token::Open)
                && !term.is_pair() =>
            {
                Err(Reason::OnlyParentheses.at(tokens[0].1))
            }
            None => term.with_one_kind_of_doubt(),
        }
    }

    const fn is_pair(&self) -> bool {
        matches!(self, Self::Pair(..))
    }

    /// Works it out, exactly or not at all.
    pub(super) fn value(&self, choice: Choice) -> Result<Exact, Unreadable> {
        match self {
            Self::Number(Literal::Plain(number), _) => Ok(*number),
            Self::Number(
                Literal::Either {
                    thousands,
                    decimals,
                    ..
                },
                _,
            ) => Ok(match choice {
                Choice::Thousands => *thousands,
                Choice::Decimals => *decimals,
            }),
            Self::Negated(term, at) => term
                .value(choice)?
                .negated()
                .map_err(|reason| reason.at(*at)),
            Self::Pair(left, operator, right, at) => {
                let (left, right) = (left.value(choice)?, right.value(choice)?);
                let result = match operator {
                    Operator::Plus => left.plus(right),
                    Operator::Minus => left.minus(right),
                    Operator::Times => left.times(right),
                    Operator::Over => left.over(right),
                };
                result.map_err(|reason| reason.at(*at))
            }
        }
    }

    /// Two readings can be shown to a person, four cannot: one mark only may be in doubt.
    fn with_one_kind_of_doubt(self) -> Result<Self, Unreadable> {
        let mut doubts = Vec::new();
        self.collect_doubts(&mut doubts);
        match doubts.iter().find(|(mark, _)| *mark != doubts[0].0) {
            Some((_, at)) => Err(Reason::MixedMarks.at(*at)),
            None => Ok(self),
        }
    }

    fn collect_doubts(&self, doubts: &mut Vec<(char, usize)>) {
        match self {
            Self::Number(Literal::Either { mark, .. }, at) => doubts.push((*mark, *at)),
            Self::Number(Literal::Plain(_), _) => {}
            Self::Negated(term, _) => term.collect_doubts(doubts),
            Self::Pair(left, _, right, _) => {
                left.collect_doubts(doubts);
                right.collect_doubts(doubts);
            }
        }
    }
}

/// The tokens not yet read.
struct Parser<'a> {
    tokens: &'a [(Token, usize)],
    end: usize,
}

impl Parser<'_> {
    fn take(&mut self, wanted: &[(Token, Operator)]) -> Option<(Operator, usize)> {
        let (first, at) = self.tokens.first()?;
        let (_, operator) = wanted.iter().find(|(token, _)| token == first)?;
        self.tokens = &self.tokens[1..];
        Some((*operator, *at))
    }

    fn sum(&mut self) -> Result<Term, Unreadable> {
        let mut term = self.product()?;
        while let Some((operator, at)) = self.take(&[
            (Token::Plus, Operator::Plus),
            (Token::Minus, Operator::Minus),
        ]) {
            term = Term::Pair(Box::new(term), operator, Box::new(self.product()?), at);
        }
        Ok(term)
    }

    fn product(&mut self) -> Result<Term, Unreadable> {
        let mut term = self.signed()?;
        while let Some((operator, at)) = self.take(&[
            (Token::Times, Operator::Times),
            (Token::Over, Operator::Over),
        ]) {
            term = Term::Pair(Box::new(term), operator, Box::new(self.signed()?), at);
        }
        Ok(term)
    }

    /// A number or a sum in parentheses, with signs and a currency before it or a currency after it.
    fn signed(&mut self) -> Result<Term, Unreadable> {
        let Some(((token, at), rest)) = self.tokens.split_first() else {
            return Err(Reason::NumberExpected.at(self.end));
        };
        self.tokens = rest;
        match token {
            Token::Minus => Ok(Term::Negated(Box::new(self.signed()?), *at)),
            Token::Plus | Token::Currency => self.signed(),
            Token::Number(literal) => {
                if let Some(((Token::Currency, _), rest)) = self.tokens.split_first() {
                    self.tokens = rest;
                }
                Ok(Term::Number(literal.clone(), *at))
            }
            Token::Open => self.parenthesised(*at),
            Token::Times | Token::Over | Token::Close => Err(Reason::NumberExpected.at(*at)),
        }
    }

    fn parenthesised(&mut self, open: usize) -> Result<Term, Unreadable> {
        let term = self.sum()?;
        let Some(((Token::Close, _), rest)) = self.tokens.split_first() else {
            return Err(Reason::Parenthesis.at(open));
        };
        self.tokens = rest;
        Ok(term)
    }
}
