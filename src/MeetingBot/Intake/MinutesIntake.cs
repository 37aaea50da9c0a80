using MeetingBot.Archive;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Minutes.Reading;
using Microsoft.Extensions.Options;

namespace MeetingBot.Intake;

/// <summary>Reads files and folders of minutes, several at once, and hands them out in the order of their names.</summary>
internal sealed class MinutesIntake(IOptions<IntakeOptions> options)
{
    /// <summary>The folder of the settings on this machine; null when it is nowhere.</summary>
    public string? ConfiguredFolder => Whereabouts.Folder(options.Value.Folder);

    public string ConfiguredName => options.Value.Folder;

    /// <summary>Every file of these places: understood, or refused with the reason. One bad file never stops the rest.</summary>
    public IAsyncEnumerable<Taken> TakeAsync(IReadOnlyList<string> places, CancellationToken cancel) =>
        InOrder.DoAsync(FolderListing.Files(places), options.Value.FilesAtOnce, file => TakeAsync(file, cancel), cancel);

    /// <summary>One file: understood, or refused with the reason.</summary>
    public static async Task<Taken> TakeAsync(Candidate file, CancellationToken cancel)
    {
        if (!File.Exists(file.Path))
        {
            return new Taken.Refused(file.Name, $"找不到「{file.Name}」這個檔案或資料夾。");
        }

        try
        {
            return await UnderstandAsync(file, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Neither reader nor parser is meant to throw on content. Should one all the same, this file is refused with what went
            // wrong, so that it can be reported, and the others go on: one file must not take the register away.
            return new Taken.Refused(file.Name, $"讀取「{file.Name}」時發生未預期的錯誤，請將檔案與這段訊息回報：{fault.GetType().Name}：{fault.Message}");
        }
    }

    private static async Task<Taken> UnderstandAsync(Candidate file, CancellationToken cancel) =>
        await MinutesReader.ReadAsync(file.Path, file.Name, cancel).ConfigureAwait(false) switch
        {
            ReadResult.Read(var source) => new Taken.Understood(MinutesParser.Parse(source), source.Text),
            ReadResult.Refused(var name, var why) => new Taken.Refused(name, why),
            var other => throw new InvalidOperationException($"The reader answered with a {other.GetType().Name}."),
        };
}
