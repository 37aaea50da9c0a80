namespace MeetingBot.People.Filing;

/// <summary>An object of the people file: takes its fields by name, and finds what is wrong with each.</summary>
internal sealed class Form
{
    private readonly Dictionary<string, (int Line, Written Value)> fields = new(StringComparer.Ordinal);
    private readonly Faults faults;
    private readonly string key;

    private Form(Written.Fields written, string key, Faults faults, IReadOnlyList<string> known)
    {
        (this.faults, this.key, Line) = (faults, key, written.Line);
        foreach (var (name, line, value) in written.All)
        {
            if (!known.Contains(name))
            {
                faults.Add(line, Of(name), $"沒有「{name}」這個欄位；可以寫的有：{string.Join('、', known)}。");
            }
            else if (!fields.TryAdd(name, (line, value)))
            {
                faults.Add(line, Of(name), $"「{name}」寫了兩次。");
            }
        }
    }

    public int Line { get; }

    public string Key => key;

    /// <summary>Null, and said, where it is something else.</summary>
    /// <param name="key">What it is called in errors; the empty string for the file itself.</param>
    /// <param name="known">The fields it may have: any other is a slip of the pen, and must not pass for a field that was left out.</param>
    public static Form? Of(Written written, string key, Faults faults, params IReadOnlyList<string> known)
    {
        if (written is Written.Fields fields)
        {
            return new(fields, key, faults, known);
        }

        faults.Add(written.Line, key, $"這裡要寫成 {{ … }}，裡面可以有：{string.Join('、', known)}。");
        return null;
    }

    /// <summary>A text that must be there; null, and said, where it is not.</summary>
    public Word? Text(string name)
    {
        if (fields.TryGetValue(name, out var field))
        {
            return Text(field.Value, Of(name));
        }

        faults.Add(Line, key, $"少了「{name}」。");
        return null;
    }

    public Word? TextIfAny(string name) => fields.ContainsKey(name) ? Text(name) : null;

    public bool Flag(string name)
    {
        if (fields.GetValueOrDefault(name).Value is { } value and not Written.Flag)
        {
            faults.Add(value.Line, Of(name), "要寫 true 或 false，不加引號。");
        }

        return fields.GetValueOrDefault(name).Value is Written.Flag { Value: true };
    }

    public IReadOnlyList<Word> Texts(string name) => [.. Items(name).Select(item => Text(item, Of(name))).OfType<Word>()];

    /// <summary>The objects of a list, each called by its place in it.</summary>
    public IReadOnlyList<Form> Forms(string name, params IReadOnlyList<string> known) =>
        [.. Items(name).Select((item, i) => Of(item, $"{Of(name)} 第 {i + 1} 筆", faults, known)).OfType<Form>()];

    /// <summary>Names of the writer's own choice and what stands after each.</summary>
    public IReadOnlyList<(Word Name, Written Value)> Pairs(string name)
    {
        switch (fields.GetValueOrDefault(name).Value)
        {
            case null:
                return [];
            case Written.Fields(var all, _):
                return [.. all.Select(one => (new Word(one.Name, one.Line, Of(name)), one.Value))];
            case var other:
                faults.Add(other.Line, Of(name), "這裡要寫成 { \"名稱\": … }。");
                return [];
        }
    }

    /// <summary>A text that is fit to be a name: neither blank nor with what nobody sees.</summary>
    public Word? Text(Written written, string place)
    {
        var wrong = written switch
        {
            not Written.Text => "要寫成文字，加雙引號。",
            Written.Text { Value: var text } when string.IsNullOrWhiteSpace(text) => "是空的。",
            Written.Text { Value: var text } when text != text.Trim() => $"「{text}」前後有空白，請刪掉。",
            Written.Text { Value: var text } when text.Any(char.IsControl) => "裡面有看不見的控制字元，請刪掉。",
            _ => null,
        };
        if (wrong is not null)
        {
            faults.Add(written.Line, place, wrong);
            return null;
        }

        return new(((Written.Text)written).Value, written.Line, place);
    }

    /// <summary>The texts of a list that stands after one of the pairs.</summary>
    public IReadOnlyList<Word> Texts(Written written, string place) => [.. Items(written, place).Select(item => Text(item, place)).OfType<Word>()];

    private IReadOnlyList<Written> Items(string name) => fields.TryGetValue(name, out var field) ? Items(field.Value, Of(name)) : [];

    private IReadOnlyList<Written> Items(Written written, string place)
    {
        if (written is Written.List(var items, _))
        {
            return items;
        }

        faults.Add(written.Line, place, "要寫成 [ … ]，裡面可以沒有、有一個或好幾個。");
        return [];
    }

    private string Of(string name) => key.Length == 0 ? name : $"{key} › {name}";
}
