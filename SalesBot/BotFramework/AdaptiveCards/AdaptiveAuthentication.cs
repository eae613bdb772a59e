#nullable disable
namespace AdaptiveCards;

/// <summary>How a client signs the user in for this card.</summary>
public class AdaptiveAuthentication
{
    public string Text { get; set; }

    public string ConnectionName { get; set; }

    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];

    internal void WriteTo(CardWriter json) => json.Object("authentication", () =>
    {
        json.Text("text", Text);
        json.Text("connectionName", ConnectionName);
        if (TokenExchangeResource is { } resource)
        {
            json.Object("tokenExchangeResource", () =>
            {
                json.Text("id", resource.Id);
                json.Text("uri", resource.Uri);
                json.Text("providerId", resource.ProviderId);
            });
        }

        json.Array("buttons", Buttons, button => json.Object(() =>
        {
            json.Text("type", button.Type);
            json.Text("title", button.Title);
            json.Text("image", button.Image);
            json.Text("value", button.Value);
        }));
    });
}
