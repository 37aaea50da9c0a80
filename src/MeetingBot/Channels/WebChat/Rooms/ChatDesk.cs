using MeetingBot.Archive.Post;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>What people do in rooms. Everything is kept for the members; what is for the bot goes to the reception too.</summary>
internal sealed class ChatDesk(RoomWriter writer, RoomHistory history, BotEar ear, FileShelf shelf, IOptions<WebChatOptions> options, TimeProvider clock)
{
    public const int LongestText = 4000;

    public async Task<Outcome> SayAsync(Seat seat, string text, IReadOnlyList<string> mentions, long? replyTo, CancellationToken cancel)
    {
        if (Fault(text) is { } fault)
        {
            return fault;
        }

        var answered = replyTo is { } number ? await history.FindAsync(seat.Room.Id, seat.Me.Account, number, cancel).ConfigureAwait(false) : null;
        var isForBot = ear.IsAddressed(seat.Room, text, mentions) || answered is { Line: { Kind: LineKind.Said, By: null } };
        var line = Said(seat, text, mentions) with { ReplyTo = answered?.Kept.Number, IsForBot = isForBot };
        var said = await writer.AddAsync(seat.Room.Id, seat.Key, line, cancel).ConfigureAwait(false);
        if (isForBot)
        {
            var what = new Happening.Said(ear.WithoutName(text), IsMentioned: true, line.ReplyTo is { } reply ? BotEar.Id(reply) : null);
            await ear.HearAsync(seat, $"said/{said}", said, what, cancel).ConfigureAwait(false);
        }

        return new Outcome.Done(said);
    }

    public async Task<Outcome> EditAsync(Seat seat, long number, string text, IReadOnlyList<string> mentions, CancellationToken cancel)
    {
        var found = await OwnAsync(seat, number, cancel).ConfigureAwait(false);
        if (found is not { } own)
        {
            return new Outcome.Missing();
        }

        if ((Fault(text) ?? TooLate(own.Kept) ?? (own.Line.File is null ? null : new Outcome.Refused("檔案不能修改，只能收回。"))) is { } fault)
        {
            return fault;
        }

        var isAddressed = ear.IsAddressed(seat.Room, text, mentions);
        var line = own.Line with { Text = text.Trim(), Mentions = Members(seat, mentions), IsEdited = true, IsForBot = own.Line.IsForBot || isAddressed };
        return await ChangeAsync(seat, own.Kept, line, "edit", new Happening.Edited(BotEar.Id(number), ear.WithoutName(text), isAddressed), cancel).ConfigureAwait(false);
    }

    public async Task<Outcome> DeleteAsync(Seat seat, long number, CancellationToken cancel)
    {
        var found = await OwnAsync(seat, number, cancel).ConfigureAwait(false);
        if (found is not { } own)
        {
            return new Outcome.Missing();
        }

        if (TooLate(own.Kept) is { } fault)
        {
            return fault;
        }

        var line = new ChatLine { Id = own.Line.Id, By = own.Line.By, Name = own.Line.Name, IsDeleted = true, IsForBot = own.Line.IsForBot };
        return await ChangeAsync(seat, own.Kept, line, "delete", new Happening.Deleted(BotEar.Id(number)), cancel).ConfigureAwait(false);
    }

    /// <param name="index">Which of its buttons: what it says is read from the line, not from the page.</param>
    public async Task<Outcome> PressAsync(Seat seat, long number, int index, CancellationToken cancel)
    {
        var found = await history.FindAsync(seat.Room.Id, seat.Me.Account, number, cancel).ConfigureAwait(false);
        if (found is not { Line.Buttons: { } buttons } || index < 0 || index >= buttons.Count)
        {
            return new Outcome.Missing();
        }

        var line = new ChatLine { Kind = LineKind.Pressed, By = seat.Me.Account, OnlyFor = seat.Me.Account, Target = number, Text = buttons[index].Label };
        var pressed = await writer.AddAsync(seat.Room.Id, seat.Key, line, cancel).ConfigureAwait(false);
        await ear.HearAsync(seat, $"press/{pressed}", pressed, new Happening.Pressed(buttons[index].Data, BotEar.Id(number)), cancel).ConfigureAwait(false);
        return new Outcome.Done(pressed);
    }

    public async Task<Outcome> ReactAsync(Seat seat, long number, bool? isGood, CancellationToken cancel)
    {
        var found = await history.FindAsync(seat.Room.Id, seat.Me.Account, number, cancel).ConfigureAwait(false);
        if (found is not { Line: { Kind: LineKind.Said, By: null } })
        {
            return new Outcome.Missing();
        }

        var line = new ChatLine { Kind = LineKind.Reacted, By = seat.Me.Account, OnlyFor = seat.Me.Account, Target = number, IsGood = isGood };
        var reacted = await writer.AddAsync(seat.Room.Id, seat.Key, line, cancel).ConfigureAwait(false);
        await ear.HearAsync(seat, $"react/{reacted}", reacted, new Happening.Reacted(BotEar.Id(number), isGood), cancel).ConfigureAwait(false);
        return new Outcome.Done(reacted);
    }

    /// <summary>A file for the bot, in private: in a group, colleagues send each other files elsewhere.</summary>
    public async Task<Outcome> SendFileAsync(Seat seat, string name, Stream bytes, CancellationToken cancel)
    {
        if (seat.Room.IsGroup)
        {
            return new Outcome.Refused("檔案請在與機器人的私訊裡傳送。");
        }

        name = Path.GetFileName(name.Replace('\\', '/')).Trim();
        if (name is "" or "." or ".." || name.Length > 200)
        {
            return new Outcome.Refused("檔案名稱不能是空的，也不能超過200字。");
        }

        var (token, size) = await shelf.KeepAsync(seat.Key, bytes, cancel).ConfigureAwait(false);
        var line = Said(seat, "", []) with { Text = null, File = new(name, size), IsForBot = true };
        var sent = await writer.AddAsync(seat.Room.Id, seat.Key, line, cancel).ConfigureAwait(false);
        await ear.HearAsync(seat, $"file/{sent}", sent, new Happening.SentFile(name, size, token, null, IsMentioned: true), cancel).ConfigureAwait(false);
        return new Outcome.Done(sent);
    }

    private static ChatLine Said(Seat seat, string text, IReadOnlyList<string> mentions) =>
        new() { Id = seat.Id, By = seat.Me.Account, Name = seat.Me.Name, Text = text.Trim(), Mentions = Members(seat, mentions) };

    private static List<string>? Members(Seat seat, IReadOnlyList<string> mentions) =>
        mentions.Where(seat.Room.Has).Distinct().ToList() is { Count: > 0 } members ? members : null;

    private static Outcome.Refused? Fault(string text) => text.Trim().Length switch
    {
        0 => new("訊息是空的。"),
        > LongestText => new($"訊息太長了，請在{LongestText}字以內。"),
        _ => null,
    };

    private Outcome.Refused? TooLate(TranscriptLine kept) => clock.GetUtcNow() - kept.At > TimeSpan.FromMinutes(options.Value.EditMinutes)
        ? new($"送出超過{options.Value.EditMinutes}分鐘的訊息，不能再修改或收回。")
        : null;

    private async Task<(TranscriptLine Kept, ChatLine Line)?> OwnAsync(Seat seat, long number, CancellationToken cancel) =>
        await history.FindAsync(seat.Room.Id, seat.Me.Account, number, cancel).ConfigureAwait(false) is { } found
        && found.Line is { Kind: LineKind.Said, IsDeleted: false } && found.Line.By == seat.Me.Account ? found : null;

    private async Task<Outcome> ChangeAsync(Seat seat, TranscriptLine kept, ChatLine line, string verb, Happening what, CancellationToken cancel)
    {
        if (await writer.ChangeAsync(seat.Room.Id, seat.Key, kept.Key, kept.Number, line, cancel).ConfigureAwait(false) is not { } change)
        {
            return new Outcome.Missing();
        }

        if (line.IsForBot)
        {
            await ear.HearAsync(seat, $"{verb}/{change}", kept.Number, what, cancel).ConfigureAwait(false);
        }

        return new Outcome.Done(change);
    }
}
