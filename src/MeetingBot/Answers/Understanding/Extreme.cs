namespace MeetingBot.Answers.Understanding;

/// <summary>Which of several figures is asked for.</summary>
internal enum Extreme
{
    Most,
    Least,
}
