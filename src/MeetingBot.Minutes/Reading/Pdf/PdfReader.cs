namespace MeetingBot.Minutes.Reading.Pdf;

internal static class PdfReader
{
    public static Task<ReadResult> ReadAsync(string path, string name, ReadingOptions options, CancellationToken cancel) => Task.FromResult<ReadResult>(new ReadResult.Refused(name, ""));
}
