using System.Text;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Bench;

/// <summary>A text to measure.</summary>
/// <param name="Bytes">What a file of it would hold, in UTF-8.</param>
internal sealed record Load(string Name, int Bytes, bool IsSingleLine)
{
    private const int Kilobyte = 1000;

    public static IReadOnlyList<Load> All { get; } =
    [
        new("10 KB", 10 * Kilobyte, false),
        new("100 KB", 100 * Kilobyte, false),
        new("1 MB", 1000 * Kilobyte, false),
        new("10 MB", 10_000 * Kilobyte, false),
        new("10 MB in one line", 10_000 * Kilobyte, true),
    ];

    public SourceText Source()
    {
        var text = FictionalMinutes.Write(Bytes);
        return new(Name, IsSingleLine ? text.Replace("\n", "", StringComparison.Ordinal) : text, [], new OneLine(), []);
    }

    public static int BytesOf(SourceText source) => Encoding.UTF8.GetByteCount(source.Text);

    private sealed class OneLine : Origins
    {
        public override Place PlaceOf(int offset) => new(offset, null, 1);
    }
}
