namespace MeetingBot.Minutes.Reading.Html;

internal static class HtmlReader
{
    public static ReadResult Read(byte[] bytes, string name) => new ReadResult.Refused(name, "");
}
