using System.Text.Json;
using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>One line of a room as it is kept in the transcript, and as the page gets it.</summary>
internal sealed record ChatLine
{
    public LineKind Kind { get; init; }

    /// <summary>The account; null for the bot.</summary>
    public string? By { get; init; }

    /// <summary>What its page called it before it had a number, so that the page knows its own again; null for the bot's.</summary>
    public string? Id { get; init; }

    /// <summary>What they were called then: somebody may leave the people file.</summary>
    public string? Name { get; init; }

    public string? Text { get; init; }

    /// <summary>Accounts of the members that are addressed.</summary>
    public IReadOnlyList<string>? Mentions { get; init; }

    /// <summary>The number of the line it answers.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>The account that alone sees it.</summary>
    public string? OnlyFor { get; init; }

    public IReadOnlyList<Quotation>? Quotations { get; init; }

    public IReadOnlyList<Button>? Buttons { get; init; }

    public string? Note { get; init; }

    public Bars? Picture { get; init; }

    public bool IsModels { get; init; }

    public ChatFile? File { get; init; }

    /// <summary>The bot was addressed, so it hears of a change.</summary>
    public bool IsForBot { get; init; }

    public bool IsEdited { get; init; }

    /// <summary>Taken back: its words are gone.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The number of the line that was pressed, reacted to or changed.</summary>
    public long? Target { get; init; }

    /// <summary>Its key in the transcript, for a change.</summary>
    public string? TargetKey { get; init; }

    public bool? IsGood { get; init; }

    public bool MaySee(string account) => OnlyFor is null || OnlyFor == account;

    public string ToJson() => JsonSerializer.Serialize(this, ChatJson.Options);

    public static ChatLine Of(TranscriptLine line) => JsonSerializer.Deserialize<ChatLine>(line.Json, ChatJson.Options)!;

    public static ChatLine OfBot(Outgoing message, string? onlyFor) => new()
    {
        Text = message.Message.Text,
        ReplyTo = long.TryParse(message.ReplyTo, out var number) ? number : null,
        OnlyFor = onlyFor,
        Quotations = message.Message.Quotations is { Count: > 0 } quotations ? quotations : null,
        Buttons = message.Message.Buttons is { Count: > 0 } buttons ? buttons : null,
        Note = message.Message.Note,
        Picture = message.Message.Picture,
        IsModels = message.Message.IsModels,
    };
}
