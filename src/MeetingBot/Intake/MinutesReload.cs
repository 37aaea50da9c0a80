using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Tasks.Rulings;
using Microsoft.Extensions.Options;

namespace MeetingBot.Intake;

/// <summary>
/// Brings the archive to what a folder holds: one generation, made of what changed. Files are read several at once and put in the order
/// of their names, so that two loads of one folder are alike.
/// </summary>
internal sealed class MinutesReload(IMinutesArchive archive, DutySync duties, IOptions<IntakeOptions> options)
{
    /// <summary>The minutes, and then what follows from them.</summary>
    /// <param name="allowEmpty">Whether a folder without minutes may empty the archive.</param>
    public async Task<ReloadResult> RunAsync(string folder, bool allowEmpty, IProgress<ReloadProgress>? progress, CancellationToken cancel) =>
        await FollowAsync(await LoadAsync(folder, allowEmpty, progress, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);

    /// <summary>
    /// Brings the duties into step with the minutes; what was loaded can be asked about long before. Also when nothing was: an earlier run
    /// may have been broken off in between.
    /// </summary>
    /// <returns>The same, with what was found to do.</returns>
    public async Task<ReloadResult> FollowAsync(ReloadResult result, CancellationToken cancel)
    {
        var found = await duties.RunAsync(cancel).ConfigureAwait(false);
        return result is ReloadResult.Done done ? done with { Report = done.Report with { Duties = found } } : result;
    }

    /// <summary>The minutes alone.</summary>
    public async Task<ReloadResult> LoadAsync(string folder, bool allowEmpty, IProgress<ReloadProgress>? progress, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
        {
            return new ReloadResult.Refused($"找不到資料夾「{folder}」，沒有載入任何東西。");
        }

        var reload = await archive.BeginReloadAsync(cancel).ConfigureAwait(false);
        if (reload is null)
        {
            return new ReloadResult.Busy();
        }

        await using (reload.ConfigureAwait(false))
        {
            var files = FolderListing.Files([folder]);
            return files.Count == 0 && reload.Marks.Count > 0 && !allowEmpty
                ? new ReloadResult.Refused(
                    $"資料夾「{folder}」裡沒有任何會議紀錄，但資料庫裡有 {reload.Marks.Count} 份：多半是網路磁碟沒有接上，或資料夾指錯了，"
                    + "所以沒有變更。確定要清空時，請加 --allow-empty。")
                : await RunAsync(reload, folder, files, progress, cancel).ConfigureAwait(false);
        }
    }

    private async Task<ReloadResult> RunAsync(
        IReload reload, string folder, IReadOnlyList<Candidate> files, IProgress<ReloadProgress>? progress, CancellationToken cancel)
    {
        var tally = new ReloadTally(reload.Marks);
        var done = 0;
        await foreach (var looked in InOrder.DoAsync(files, options.Value.FilesAtOnce, file => LookAsync(file, reload.Marks, cancel), cancel).ConfigureAwait(false))
        {
            await PutAsync(reload, looked, tally, cancel).ConfigureAwait(false);
            progress?.Report(new(++done, files.Count));
        }

        await RemoveAsync(reload, folder, files, tally, cancel).ConfigureAwait(false);
        var report = tally.Report();
        return new ReloadResult.Done(await reload.PublishAsync(ReportText.Of(report), cancel).ConfigureAwait(false), report);
    }

    private static async Task<Looked> LookAsync(Candidate file, IReadOnlyDictionary<string, string> marks, CancellationToken cancel)
    {
        try
        {
            var mark = FileMark.Of(file.Path, cancel);
            var isSame = marks.TryGetValue(file.Name, out var known) && known == mark;
            return new(file.Name, mark, isSame ? null : await MinutesIntake.TakeAsync(file, cancel).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(file.Name, "", new Taken.Refused(file.Name, $"無法讀取「{file.Name}」：{fault.Message}"));
        }
    }

    private static async Task PutAsync(IReload reload, Looked looked, ReloadTally tally, CancellationToken cancel)
    {
        switch (looked.Taken)
        {
            case null:
                tally.Unchanged();
                break;
            case Taken.Refused(_, var why):
                tally.Failed(looked.File, why);
                break;
            case Taken.Understood(var minutes, var text):
                await PutAsync(reload, minutes, text, looked.Mark, tally, cancel).ConfigureAwait(false);
                break;
        }
    }

    private static async Task PutAsync(IReload reload, MinutesFile minutes, string text, string mark, ReloadTally tally, CancellationToken cancel)
    {
        try
        {
            await reload.PutAsync(minutes, text, mark, cancel).ConfigureAwait(false);
            tally.Put(minutes);
        }
        catch (InvalidDataException tooLarge)
        {
            tally.Failed(minutes.File, tooLarge.Message); // this file cannot be kept; the others can
        }
    }

    private static async Task RemoveAsync(IReload reload, string folder, IReadOnlyList<Candidate> files, ReloadTally tally, CancellationToken cancel)
    {
        var there = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var file in reload.Marks.Keys.Where(file => !there.Contains(file)).Order(StringComparer.Ordinal))
        {
            if (ClosedFolder.Above(folder, file) is { } closed)
            {
                tally.Failed(file, $"資料夾「{closed}」無法進入，不知道「{file}」還在不在。");
            }
            else
            {
                await reload.RemoveAsync(file, cancel).ConfigureAwait(false);
                tally.Gone(file);
            }
        }
    }
}
