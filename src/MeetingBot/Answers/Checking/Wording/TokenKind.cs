namespace MeetingBot.Answers.Checking.Wording;

internal enum TokenKind
{
    Letter,

    /// <summary>62.5%, 1206, 41-2; 五千 and 伍仟 are 5000.</summary>
    Number,

    /// <summary>A day, a time or a term, with the word that says from when to when.</summary>
    Day,

    /// <summary>A Latin word.</summary>
    Word,

    /// <summary>A comma or colon (,), a semicolon (;), a full stop or a line's end (.), a bracket.</summary>
    Stop,
}
