using System.Buffers;
using System.Text;

namespace MeetingBot.Reminders.Feeds;

/// <summary>The lines of an iCalendar file (RFC 5545, 3.1): ended by CRLF, and folded at 75 octets, never within a character.</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;

    private readonly ArrayBufferWriter<byte> bytes = new();

    /// <param name="line">Name, parameters and value as they stand.</param>
    public void Add(string line)
    {
        var rest = Encoding.UTF8.GetBytes(line).AsSpan();
        for (var room = MostOctets; rest.Length > room; room = MostOctets - 1)
        {
            var part = WholeUpTo(rest, room);
            bytes.Write(rest[..part]);
            bytes.Write("\r\n "u8); // the blank counts among the octets of the next line
            rest = rest[part..];
        }

        bytes.Write(rest);
        bytes.Write("\r\n"u8);
    }

    /// <summary>A value of words: what iCalendar takes for marks of its own is written so that it is none.</summary>
    public void AddText(string name, string text) => Add($"{name}:{Escape(text)}");

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    /// <summary>3.3.11; other control characters may stand nowhere in the file.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(letter),
                _ when char.IsControl(letter) => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    private static int WholeUpTo(ReadOnlySpan<byte> text, int most)
    {
        while ((text[most] & 0xC0) == 0x80)
        {
            most--; // within a character
        }

        return most;
    }
}
