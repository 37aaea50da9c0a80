using System.Text.Json;

namespace MeetingBot.People.Filing;

/// <summary>JSON with comments and trailing commas, and the line of every value, which JsonDocument does not tell.</summary>
internal ref struct WrittenReader(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> text = text;
    private Utf8JsonReader json = new(text, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
    private int counted;
    private int line = 1;

    /// <summary>The one value that the text is; throws JsonException when it is none.</summary>
    public static Written Read(ReadOnlySpan<byte> text)
    {
        var reader = new WrittenReader(text);
        reader.json.Read();
        var written = reader.Value();
        reader.json.Read(); // throws when something follows
        return written;
    }

    private Written Value()
    {
        var start = Line();
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return new Written.Fields(Fields(), start);
            case JsonTokenType.StartArray:
                return new Written.List(Items(), start);
            case JsonTokenType.String:
                return new Written.Text(json.GetString()!, start);
            case JsonTokenType.True or JsonTokenType.False:
                return new Written.Flag(json.GetBoolean(), start);
            default:
                return new Written.Other(start);
        }
    }

    private List<(string Name, int Line, Written Value)> Fields()
    {
        var fields = new List<(string, int, Written)>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var (name, start) = (json.GetString()!, Line());
            json.Read();
            fields.Add((name, start, Value()));
        }

        return fields;
    }

    private List<Written> Items()
    {
        var items = new List<Written>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return items;
    }

    private int Line()
    {
        var start = (int)json.TokenStartIndex;
        line += text[counted..start].Count((byte)'\n');
        counted = start;
        return line;
    }
}
