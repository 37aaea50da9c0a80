namespace MeetingBot.People.Filing;

/// <summary>What somebody or something is called on each channel: accounts, conversations.</summary>
internal sealed class ChannelPairs(Faults faults)
{
    private const string BotFramework = "bf.";
    private static readonly string[] Others = ["taipeion", "web", "directline"];

    public IReadOnlyList<(string Channel, Word Called)> Read(Form form, string name)
    {
        var pairs = new List<(string Channel, Word Called)>();
        foreach (var (channel, value) in form.Pairs(name))
        {
            if (!Others.Contains(channel.Value) && (!channel.Value.StartsWith(BotFramework, StringComparison.Ordinal) || channel.Value.Length == BotFramework.Length))
            {
                faults.Add(channel, $"沒有「{channel.Value}」這個頻道；可以寫的有：{string.Join('、', Others)}，以及 bf. 加上 Bot Framework 的頻道名稱，例如 bf.msteams。");
            }
            else if (pairs.Any(pair => pair.Channel == channel.Value))
            {
                faults.Add(channel, $"頻道「{channel.Value}」寫了兩次。");
            }
            else if (form.Text(value, channel.Key) is { } called)
            {
                pairs.Add((channel.Value, called));
            }
        }

        return pairs;
    }
}
