namespace MeetingBot.Answers;

/// <summary>Who worded an answer.</summary>
internal enum Writer
{
    /// <summary>Plain code, from the register and the sentence.</summary>
    Extractive,

    /// <summary>A language model, and the checker let it pass.</summary>
    Model,
}
