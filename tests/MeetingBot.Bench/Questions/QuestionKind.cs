namespace MeetingBot.Bench.Questions;

internal enum QuestionKind
{
    /// <summary>Two or three words that few passages hold.</summary>
    Rare,

    /// <summary>A rare word or two among common ones, as most questions are.</summary>
    Mixed,

    /// <summary>Only words that stand everywhere: nothing rare to start from.</summary>
    Common,

    /// <summary>A tracked case by its number and name.</summary>
    Case,

    /// <summary>Words that the minutes do not hold, among some that they do.</summary>
    Unanswerable,
}
