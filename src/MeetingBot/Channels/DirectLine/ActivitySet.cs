using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.DirectLine;

/// <summary>What clients read: activities, and how far they have read with them.</summary>
internal static class ActivitySet
{
    public const int Most = 50;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(IReadOnlyList<TranscriptLine> lines, long after) =>
        Write([.. lines.Select(line => line.Json)], lines is [.., { Number: var last }] ? last : after);

    /// <summary>Something that is not kept, and so has no number.</summary>
    public static byte[] Passing(string activity) => Write([activity], watermark: null);

    private static byte[] Write(IReadOnlyList<string> activities, long? watermark)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("activities");
            foreach (var activity in activities)
            {
                json.WriteRawValue(activity);
            }

            json.WriteEndArray();
            if (watermark is { } number)
            {
                json.WriteString("watermark", number.ToString(CultureInfo.InvariantCulture));
            }

            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
