namespace MeetingBot.Answers.Understanding;

/// <summary>Which way a question is answered.</summary>
internal enum Intent
{
    /// <summary>What became of a tracked case.</summary>
    Case,

    /// <summary>Which cases a meeting released, continued or opened.</summary>
    CaseList,

    /// <summary>When, where and by whom a meeting was held.</summary>
    MeetingFact,

    /// <summary>A meeting's resolutions.</summary>
    Summary,

    /// <summary>What is due: of a unit, in a period, of a meeting.</summary>
    Due,

    /// <summary>What a unit was told to do.</summary>
    Duties,

    /// <summary>Anything else: the sentence that says it.</summary>
    Passage,

    /// <summary>Asks for an opinion, which minutes do not have.</summary>
    Opinion,
}
