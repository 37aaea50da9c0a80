namespace MeetingBot.Bench;

/// <param name="Peak">The most managed memory above what was there before, text included, over the bytes of the file.</param>
/// <param name="Kept">What of it the text and its register keep.</param>
internal sealed record Result(double NanosecondsPerByte, double Peak, double Kept)
{
    public double MegabytesASecond => 1e9 / NanosecondsPerByte / 1e6;
}
