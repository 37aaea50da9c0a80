namespace MeetingBot.Answers.Understanding;

/// <summary>
/// What a question asks for, beside the kind of thing (<see cref="Wanted"/>): read once from its words, so that nobody who looks for an
/// answer has to read the question again. A rule that needs to know more of the question gets a facet here, in the file of its kind.
/// </summary>
internal sealed record Asked(AskedWho Who, AskedRuling Ruling, AskedDay Day, AskedNumber Number, AskedMatter Matter, AskedCase Case)
{
    public static Asked In(string text) =>
        new(AskedWho.In(text), AskedRuling.In(text), AskedDay.In(text), AskedNumber.In(text), AskedMatter.In(text), AskedCase.In(text));
}
