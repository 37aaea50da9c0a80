namespace MeetingBot.People.Filing;

/// <summary>What is found wrong while the people file is read: all of it, so that one look at the file mends it.</summary>
internal sealed class Faults(string file)
{
    private readonly List<RollFault> list = [];

    public IReadOnlyList<RollFault> InOrder => [.. list.OrderBy(fault => fault.Line)];

    public void Add(int? line, string key, string why) => list.Add(new(file, line, key, why));

    public void Add(Word word, string why) => Add(word.Line, word.Key, why);
}
