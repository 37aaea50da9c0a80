namespace MeetingBot.Archive.Office;

/// <summary>Somebody is away (請假), from the first day to the last; their deputies receive what is meant for them.</summary>
internal sealed record Absence(string Person, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
