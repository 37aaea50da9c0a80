namespace MeetingBot.Bench;

/// <param name="MemoryPerByte">Peak of managed memory above what was there before, text included, over the bytes of the file.</param>
internal sealed record Result(double NanosecondsPerByte, double MemoryPerByte)
{
    public double MegabytesASecond => 1e9 / NanosecondsPerByte / 1e6;
}
