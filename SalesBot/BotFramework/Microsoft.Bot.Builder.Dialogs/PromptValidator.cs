#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer is valid; it is asked also when nothing was recognised.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
