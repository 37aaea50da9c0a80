namespace MeetingBot.People;

/// <summary>The roll that is in use.</summary>
internal sealed class PeopleBook
{
    public Roll Current { get; } = Roll.Empty;
}
