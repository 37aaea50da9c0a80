namespace MeetingBot.Console;

/// <summary>How an answer compares with what is known to be right.</summary>
internal enum EvalVerdict
{
    Right,

    /// <summary>The fact is right, but no citation leads to where it stands.</summary>
    WrongPlace,

    /// <summary>Answered, and the fact is not there.</summary>
    Wrong,

    /// <summary>There is an answer, and none was given.</summary>
    NotAnswered,

    /// <summary>There is no answer, and one was given.</summary>
    NotRefused,
}
