using System.Runtime.InteropServices;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>
/// The byte of a file at which each character of its text begins. Keeps a mark every few hundred characters and counts on from
/// there, because a number for each character would be four times the file.
/// </summary>
/// <param name="width">How many bytes a character has in the file; half of them for each half of a surrogate pair.</param>
internal sealed class ByteMap(Func<char, int> width)
{
    public const int Interval = 512;

    private readonly List<int> characters = [];
    private readonly List<long> bytes = [];

    /// <summary>Call at the start, at least each <see cref="Interval"/> characters, and after bytes that are no character.</summary>
    public void Add(int character, long at)
    {
        characters.Add(character);
        bytes.Add(at);
    }

    public long ByteOf(string text, int offset)
    {
        if (offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]))
        {
            offset--;
        }

        var found = CollectionsMarshal.AsSpan(characters).BinarySearch(offset);
        found = found >= 0 ? found : ~found - 1;
        var at = bytes[found];
        foreach (var c in text.AsSpan(characters[found], offset - characters[found]))
        {
            at += width(c);
        }

        return at;
    }
}
