namespace MeetingBot.Archive.Post;

/// <summary>What the bot says, before a channel puts it into its own form.</summary>
/// <param name="Text">Plain text; lines are kept.</param>
internal sealed record Message(string Text)
{
    /// <summary>The sentences it stands on, best first.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>Small print under it: who worded it, that it is sent again.</summary>
    public string? Note { get; init; }

    /// <summary>A picture of what the text says; null for none.</summary>
    public Bars? Picture { get; init; }

    /// <summary>Whether a language model worded it, which some channels mark in their own way.</summary>
    public bool IsModels { get; init; }
}
