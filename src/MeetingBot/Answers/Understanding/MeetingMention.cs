namespace MeetingBot.Answers.Understanding;

/// <summary>A meeting as a question names it.</summary>
/// <param name="Series">Kinds of meeting that the words fit, as the archive has them; empty when only a session is named (第212次).</param>
/// <param name="Bodies">Bodies that the words fit, of those that hold such meetings; empty when none is named.</param>
/// <param name="From">Held in this period, when the question gives one.</param>
internal sealed record MeetingMention(
    IReadOnlyList<string> Series, IReadOnlyList<string> Bodies, int? Session, int? Year, DateOnly? From, DateOnly? To)
{
    /// <summary>Held in this month of any year, when the question names a month without a year.</summary>
    public int? Month { get; init; }

    /// <summary>The day that the question names: held then, if one was; else it is a day of something else.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Which kind of meeting is meant comes from the question before: 那第103次呢？</summary>
    public bool KindIsTakenOver { get; init; }

    /// <summary>交通局 in 交通局的局務會議, where only others' such meetings are kept.</summary>
    public string? HeldBy { get; init; }
}
