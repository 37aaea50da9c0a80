using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Model;

/// <summary>What the model is told once and for all, and what it is told of one question. They change together or not at all.</summary>
internal sealed record PromptPair(Prompt System, Prompt User)
{
    public const string SystemFile = "answer.system.md";
    public const string UserFile = "answer.user.md";

    public static readonly IReadOnlyList<string> SystemPlaces = ["fence"];
    public static readonly IReadOnlyList<string> UserPlaces = ["question", "passages", "today"];

    /// <summary>For the log of every call: which words brought this answer about.</summary>
    public string Versions => $"system {System.Version}, user {User.Version}";

    public (string System, string User) Fill(WritingOrder order, Fence fence) => (
        System.Fill(new Dictionary<string, string> { ["fence"] = fence.Mark }),
        User.Fill(new Dictionary<string, string>
        {
            ["question"] = fence.Around("question", order.Question),
            ["passages"] = string.Join("\n\n", order.Passages.Select(p => fence.Around(p.Id, $"來源：{p.Source}\n內容：{p.Text}"))),
            ["today"] = RocDate.Write(order.Today),
        }));
}
