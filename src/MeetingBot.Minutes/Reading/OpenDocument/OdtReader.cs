namespace MeetingBot.Minutes.Reading.OpenDocument;

internal static class OdtReader
{
    public static ReadResult Read(Stream file, string name, ReadingOptions options, CancellationToken cancel) => new ReadResult.Refused(name, "");
}
