using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>
/// What a question asks for, beside the kind of thing (<see cref="Wanted"/>): read once from its words, so that nobody who looks for an
/// answer has to read the question again. A rule that needs to know more of the question gets a facet here, in the file of its kind.
/// </summary>
internal sealed record Asked(
    AskedWho Who, AskedRuling Ruling, AskedDay Day, AskedNumber Number, AskedMatter Matter, AskedCase Case, AskedMeeting Meeting,
    AskedDeed Deed, AskedNames Names, AskedResult Result, Sort? Sort, AskedMotions Motions, AskedDuty Duty,
    AskedThing Thing, AskedSpan Span, AskedOf Of, AskedSequel Sequel)
{
    private static readonly Asked Nothing = In("");

    public static Asked In(string text) =>
        new(AskedWho.In(text), AskedRuling.In(text), AskedDay.In(text), AskedNumber.In(text), AskedMatter.In(text), AskedCase.In(text),
            AskedMeeting.In(text), AskedDeed.In(text), AskedNames.In(text), AskedResult.In(text), Sorts.AskedIn(text),
            AskedMotions.In(text), AskedDuty.In(text), AskedThing.In(text), AskedSpan.In(text), AskedOf.In(text),
            AskedSequel.In(text));

    /// <summary>
    /// Of a follow-up that does not say what it asks for (那資訊局呢): of each kind what the question before asked for, where the
    /// follow-up has none of its own. Not where it stood, which is no place in this text, and not a post, which is of those asked before.
    /// </summary>
    public Asked After(Asked before) => new(
        Who == Nothing.Who ? before.Who with { At = null, DeedAt = null, Post = null } : Who,
        Ruling == Nothing.Ruling ? before.Ruling : Ruling,
        Day == Nothing.Day ? before.Day with { At = 0 } : Day,
        Number == Nothing.Number ? before.Number with { At = null } : Number,
        Matter == Nothing.Matter ? before.Matter with { HowAt = null, Sort = null, WhichAt = null, WhichDoneAt = null } : Matter,
        Case == Nothing.Case ? before.Case : Case,
        Meeting == Nothing.Meeting ? before.Meeting : Meeting,
        Deed, Names, Result,
        Sort ?? before.Sort,
        Motions == Nothing.Motions ? before.Motions : Motions,
        Duty == Nothing.Duty ? before.Duty : Duty,
        Thing,
        Span == Nothing.Span ? before.Span : Span,
        Of, Sequel);
}
