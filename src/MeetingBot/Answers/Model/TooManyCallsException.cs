namespace MeetingBot.Answers.Model;

/// <summary>As many calls as Model:Concurrency allows were under way.</summary>
internal sealed class TooManyCallsException() : Exception("As many calls as Model:Concurrency allows were under way.");
