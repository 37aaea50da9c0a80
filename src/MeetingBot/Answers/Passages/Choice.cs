namespace MeetingBot.Answers.Passages;

/// <summary>The sentences that answer, or the name of the rule by which none does.</summary>
/// <param name="Chosen">Best first; none when the minutes do not say.</param>
/// <param name="Why">Which rule refused first; null where something answers.</param>
internal sealed record Choice(IReadOnlyList<Evidence> Chosen, string? Why)
{
    /// <summary>No sentence was found at all.</summary>
    public const string NothingFound = nameof(NothingFound);
}
