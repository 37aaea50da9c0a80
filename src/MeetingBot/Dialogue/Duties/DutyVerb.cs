namespace MeetingBot.Dialogue.Duties;

/// <summary>What people say about a duty.</summary>
internal enum DutyVerb
{
    Show,
    Finish,
    Reopen,
    Extend,
    HandOver,
    Remind,
    Forget,
    Pause,
    Resume,
    Why,
    WhyNot,
    Agree,
    Disagree,
}
