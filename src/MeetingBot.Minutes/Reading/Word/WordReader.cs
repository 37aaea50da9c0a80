namespace MeetingBot.Minutes.Reading.Word;

internal static class WordReader
{
    public static ReadResult Read(Stream file, string name, ReadingOptions options, CancellationToken cancel) => new ReadResult.Refused(name, "");
}
