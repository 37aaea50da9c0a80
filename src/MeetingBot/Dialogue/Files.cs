using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Commands;
using MeetingBot.Dialogue.Office;
using MeetingBot.Intake;
using MeetingBot.Reminders.Amending;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Dialogue;

/// <summary>A file that somebody sent: from an admin, in private, it is minutes to be kept and read, or a calendar.</summary>
internal sealed partial class Files(IAttachments attachments, MinutesUpload upload, Reloading reloading, CalendarDesk calendar, ILogger<Files> log)
{
    public async Task<IReadOnlyList<Outgoing>> TakeAsync(Turn turn, Happening.SentFile sent, CancellationToken cancel)
    {
        if (turn.IsGroup)
        {
            return sent.IsMentioned ? turn.Privately(new("群組裡的檔案我不收。會議紀錄請管理者用私訊傳給我，我就會存檔並載入。")) : [];
        }

        if (!turn.Person.IsAdmin)
        {
            return turn.Privately(new("謝謝您傳來檔案，但只有管理者可以新增會議紀錄，所以我沒有收下。請洽貴機關的管理者；會議紀錄的內容可以直接問我。"));
        }

        if (CalendarFile.IsOne(sent.Name))
        {
            return await attachments.FetchAsync(turn.Channel, sent.Token, CalendarFile.MostBytes, cancel).ConfigureAwait(false) is { } csv
                ? await calendar.TakeAsync(turn, csv, cancel).ConfigureAwait(false)
                : turn.Privately(new($"「{sent.Name}」取不到，可能已經過期，或超過 {CalendarFile.MostBytes >> 20} MB。請再傳一次。"));
        }

        if (MinutesUpload.Fault(sent.Name, sent.Size) is { } fault)
        {
            return turn.Privately(new(fault));
        }

        return turn.Privately(new(await attachments.FetchAsync(turn.Channel, sent.Token, MinutesUpload.MostBytes, cancel).ConfigureAwait(false) is { } bytes
            ? await KeepAsync(turn, sent.Name, bytes, cancel).ConfigureAwait(false)
            : $"「{sent.Name}」取不到，可能已經過期，或超過 {MinutesUpload.MostBytes >> 20} MB。請再傳一次。"));
    }

    private async Task<string> KeepAsync(Turn turn, string name, byte[] bytes, CancellationToken cancel)
    {
        switch (await upload.SaveAsync(name, bytes, cancel).ConfigureAwait(false))
        {
            case SavedMinutes.Refused(var why):
                return why;
            case SavedMinutes.Saved(var file, var isReplacement):
                LogKept(file, isReplacement, turn.Asker);
                return $"{(isReplacement ? "已更新" : "已存檔")}「{file}」。\n{ReloadWords.Of(await reloading.RunAsync(cancel).ConfigureAwait(false))}";
            case var other:
                throw new InvalidOperationException($"An upload ended with a {other.GetType().Name}.");
        }
    }

    [LoggerMessage(LogLevel.Information, "收到會議紀錄「{File}」（更新：{IsReplacement}），由 {Who} 傳來。")]
    private partial void LogKept(string file, bool isReplacement, string who);
}
