namespace MeetingBot.Archive.Post;

/// <param name="Label">What stands on it.</param>
/// <param name="Data">What comes back when it is pressed. Whoever gets it asks again who may do it: it proves nothing.</param>
internal sealed record Button(string Label, string Data)
{
    /// <summary>It says what stands on it.</summary>
    public static Button Saying(string words) => new(words, words);
}
