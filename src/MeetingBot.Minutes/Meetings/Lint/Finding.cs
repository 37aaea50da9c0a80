namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>Something in the folder that an admin should look at.</summary>
/// <param name="Line">Counted from 1; 0 where no line can be named.</param>
/// <param name="Text">The words it is about, as written.</param>
/// <param name="Why">In Chinese, naming the case or the meeting.</param>
public sealed record Finding(string File, int Line, FindingKind Kind, string Text, string Why)
{
    /// <summary>A doubt is where we may have read wrongly; an error is where the minutes disagree with each other or with the calendar.</summary>
    public bool IsDoubt => Kind == FindingKind.Doubt;
}
