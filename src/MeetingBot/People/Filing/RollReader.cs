using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace MeetingBot.People.Filing;

/// <summary>Bytes of the people file in, a roll out that holds together; or everything that is wrong.</summary>
internal static class RollReader
{
    public static RollReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var faults = new Faults(file);
        var roll = Parse(bytes, faults) is { } written ? Roll(written, faults) : null;
        return roll is null || faults.InOrder.Count > 0 ? new RollReading.Wrong(faults.InOrder) : new RollReading.Read(roll);
    }

    private static Written? Parse(ReadOnlySpan<byte> bytes, Faults faults)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
        if (!Utf8.IsValid(text))
        {
            faults.Add(FirstLineNotUtf8(text), "", "這一行不是 UTF-8：請用 UTF-8 編碼存檔（記事本的「另存新檔」可以選）。");
            return null;
        }

        try
        {
            return WrittenReader.Read(text);
        }
        catch (JsonException wrong)
        {
            var column = string.Create(CultureInfo.InvariantCulture, $"{wrong.BytePositionInLine + 1}");
            faults.Add((int)(wrong.LineNumber ?? 0) + 1, "", $"JSON 寫到這裡看不懂（第 {column} 個位元組附近）：請檢查這一行和上一行的引號、逗號與括號。");
        }
        catch (InvalidOperationException)
        {
            faults.Add(null, "", "有一段文字用 \\u 寫了不成字的編碼。");
        }

        return null;
    }

    private static Roll? Roll(Written written, Faults faults)
    {
        if (Form.Of(written, "", faults, "units", "people", "groups", "minutes") is not { } file)
        {
            return null;
        }

        var units = new UnitsPart(faults).Read(file);
        var known = new KnownUnits(new(units), faults);
        return new Roll(units, new PeoplePart(known, faults).Read(file), new GroupsPart(known, faults).Read(file), new MinutesPart(known, faults).Read(file));
    }

    private static int FirstLineNotUtf8(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var line in text.Split((byte)'\n'))
        {
            number++;
            if (!Utf8.IsValid(text[line]))
            {
                break;
            }
        }

        return number;
    }
}
