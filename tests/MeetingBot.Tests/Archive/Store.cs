using MeetingBot.Archive;

namespace MeetingBot.Tests.Archive;

/// <summary>One process's view of a store: what the contracts are about.</summary>
internal sealed record Store(
    IMinutesArchive Minutes, IConversations Conversations, IQuestionLog Questions, IModelBudget Budget, Action Kill);
