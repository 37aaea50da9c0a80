namespace MeetingBot.Answers.Model;

/// <summary>The JSON that the model is asked for.</summary>
internal sealed record Proposal(string? Answer, IReadOnlyList<string?>? Passages = null);
